// Moved: include <holy/text/utf8_survey.hpp>. This name goes with version 0.3.
#pragma once

#include <holy/text/utf8_survey.hpp>
