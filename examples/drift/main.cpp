#include <iostream>

#include <events/orders/order_placed_v1.hpp>

int main() {
  const auto order = holy::parse<events::orders::OrderPlacedV1>(
      R"({"order_id": "ord_1", "lines": [{"article": "tea", "quantity": 2}]})");
  std::cout << (order ? order->order_id : "not an order") << '\n';
  return order ? 0 : 1;
}
