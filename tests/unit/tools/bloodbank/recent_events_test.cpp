#include "tests/support/catch.hpp"

#include "tools/bloodbank/recent_events.hpp"

using holyfields::bloodbank::RecentEvents;
using holyfields::bloodbank::Standing;

TEST_CASE("An event is fresh, then in flight, then published; another content is a conflict") {
  RecentEvents recent;
  const holy::Uuid id = holy::Uuid::v4();
  CHECK(recent.claim(id, 1) == Standing::fresh);
  CHECK(recent.claim(id, 1) == Standing::in_flight);
  CHECK(recent.claim(id, 2) == Standing::conflict);
  recent.conclude(id, true);
  recent.conclude(id, false);
  CHECK(recent.claim(id, 1) == Standing::published);
  CHECK(recent.claim(id, 2) == Standing::conflict);
}

TEST_CASE("An event that was not published may be sent again, changed or not") {
  RecentEvents recent;
  const holy::Uuid id = holy::Uuid::v4();
  CHECK(recent.claim(id, 1) == Standing::fresh);
  recent.conclude(id, false);
  CHECK(recent.claim(id, 2) == Standing::fresh);
}

TEST_CASE("Letter case does not make another id") {
  RecentEvents recent;
  CHECK(recent.claim(*holy::Uuid::from_string("aaaaaaaa-0000-4000-8000-000000000000"), 1) == Standing::fresh);
  CHECK(recent.claim(*holy::Uuid::from_string("AAAAAAAA-0000-4000-8000-000000000000"), 2) ==
        Standing::conflict);
}

TEST_CASE("The oldest are forgotten") {
  RecentEvents recent(2);
  const holy::Uuid ids[] = {holy::Uuid::v4(), holy::Uuid::v4(), holy::Uuid::v4()};
  for (const holy::Uuid& id : ids) {
    CHECK(recent.claim(id, 1) == Standing::fresh);
    recent.conclude(id, true);
  }
  CHECK(recent.claim(ids[0], 1) == Standing::fresh);
  CHECK(recent.claim(ids[2], 1) == Standing::published);
}
