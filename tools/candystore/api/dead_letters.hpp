// The handlers of /dead-letters.
#pragma once

#include "tools/candystore/api/api.hpp"

namespace holyfields::store {

[[nodiscard]] service::Response list_dead_letters(const Api& api, const service::Request& request);
[[nodiscard]] service::Response get_dead_letter(const Api& api, const service::Request& request);

/// Publishes the bytes again under their routing key and its other spellings. What is still wrong comes back
/// as a dead letter. 409 for a letter that does not wait: it was requeued, or is being requeued now.
[[nodiscard]] service::Response requeue(const Api& api, const service::Request& request);

}  // namespace holyfields::store
