// A Python annotation in its parts, so that nobody has to take its text apart.
#pragma once

#include <utility>
#include <vector>

#include "codegen/emit/pydantic/code.hpp"

namespace holyc::emit::pydantic {

/// `Annotated[type, metadata...]`, or the type alone.
struct Annotation {
  Code type;
  std::vector<Code> metadata = {};
  bool takes_none = false;  ///< None needs no place beside it

  Annotation(Code whole, std::vector<Code> more = {}) : type(std::move(whole)), metadata(std::move(more)) {}

  /// The annotation as it is written.
  [[nodiscard]] Code code() const {
    return metadata.empty() ? type : Code::global("Annotated") + "[" + joined(parts(), ", ") + "]";
  }
  /// The type, and what is said of it.
  [[nodiscard]] std::vector<Code> parts() const {
    std::vector<Code> all{type};
    all.insert(all.end(), metadata.begin(), metadata.end());
    return all;
  }
};

/// The annotation with more said of it; itself where nothing is.
[[nodiscard]] inline Annotation annotated(Annotation annotation, std::vector<Code> metadata) {
  return metadata.empty() ? std::move(annotation) : Annotation(annotation.code(), std::move(metadata));
}

/// What every value, None included, is of.
[[nodiscard]] inline Annotation any() {
  Annotation annotation(Code::global("Any"));
  annotation.takes_none = true;
  return annotation;
}

}  // namespace holyc::emit::pydantic
