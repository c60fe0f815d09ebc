// Feeds files to a fuzz target, without libFuzzer: replay FILE|FOLDER...; a folder that is not there is
// empty.
#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <vector>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size);

namespace {

std::vector<std::filesystem::path> files_below(const std::filesystem::path& path) {
  if (std::filesystem::is_regular_file(path)) return {path};
  std::vector<std::filesystem::path> files;
  if (!std::filesystem::is_directory(path)) return files;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(path)) {
    if (entry.is_regular_file()) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

}  // namespace

int main(int argc, char** argv) {
  std::size_t count = 0;
  for (int at = 1; at < argc; ++at) {
    for (const std::filesystem::path& path : files_below(argv[at])) {
      std::ifstream stream(path, std::ios::binary);
      const std::vector<char> text(std::istreambuf_iterator<char>(stream), {});
      // A copy of exactly this size, so that a sanitizer sees each byte read too many.
      const std::vector<std::uint8_t> bytes(text.begin(), text.end());
      // A target that finds something aborts: its last line here is the input.
      std::fprintf(stderr, "%s\n", path.c_str());
      LLVMFuzzerTestOneInput(bytes.data(), bytes.size());
      ++count;
    }
  }
  std::printf("%zu inputs\n", count);
  return count == 0 ? 1 : 0;
}
