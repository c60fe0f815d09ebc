// Handles events by type: each argument is a file that holds one event.
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include <shop/events/dispatch.hpp>
#include <shop/events/orders/order_placed_v1.hpp>
#include <shop/events/orders/order_shipped_v1.hpp>

namespace {

using shop::events::orders::OrderPlacedV1;
using shop::events::orders::OrderShippedV1;

std::string read(const char* path) {
  std::ifstream file(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

int main(int argc, char** argv) {
  shop::events::Dispatcher dispatcher;
  dispatcher
      .on<OrderPlacedV1>([](const OrderPlacedV1& order, const auto&) {
        std::cout << order.order_id << " placed, " << order.lines.size() << " lines\n";
      })
      .on<OrderShippedV1>([](const OrderShippedV1& order, const auto&) {
        std::cout << order.order_id << " shipped by " << to_string(order.carrier) << '\n';
      })
      .otherwise(
          [](const auto&) { std::cout << "an event that this build does not know, kept as it came\n"; });

  int refused = 0;
  for (int i = 1; i < argc; ++i) {
    const auto handled = dispatcher.dispatch(read(argv[i]));
    if (handled) continue;
    std::cout << argv[i] << " refused:\n" << holy::to_string(handled.error()) << '\n';
    ++refused;
  }
  return refused == 0 ? 0 : 1;
}
