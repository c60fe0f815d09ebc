#include <holy/verdict/evaluated.hpp>

#include <algorithm>

namespace holy::program {

void Evaluated::merge(const Evaluated& other) {
  all_ = all_ || other.all_;
  leading_ = std::max(leading_, other.leading_);
  few_ |= other.few_;
  if (far_.size() < other.far_.size()) far_.resize(other.far_.size());
  for (std::size_t i = 0; i < other.far_.size(); ++i) far_[i] |= other.far_[i];
}

void Evaluated::add_far(std::size_t position) {
  const std::size_t word = position / 64 - 1;
  if (word >= far_.size()) far_.resize(word + 1);
  far_[word] |= std::uint64_t{1} << position % 64;
}

bool Evaluated::contains_far(std::size_t position) const {
  const std::size_t word = position / 64 - 1;
  return word < far_.size() && (far_[word] >> position % 64 & 1) != 0;
}

}  // namespace holy::program
