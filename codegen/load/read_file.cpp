#include "codegen/load/read_file.hpp"

#include <cerrno>
#include <cstdio>
#include <memory>
#include <system_error>

#include "codegen/report/codes.hpp"
#include "codegen/report/excerpt.hpp"

namespace holyc::load {

namespace {

FileText unreadable(const std::filesystem::path& path, int error) {
  const std::string name = path.generic_string();
  FileText result;
  result.problem = report::diagnose("unreadable-file",
                                    name + " cannot be read: " + std::generic_category().message(error) + '.',
                                    report::whole_file(name), "Check the path and its permissions.");
  return result;
}

FileText too_large(const std::filesystem::path& path, std::size_t max_bytes) {
  const std::string name = path.generic_string();
  FileText result;
  result.problem = report::diagnose(
      "json-size",
      name + " is larger than " + std::to_string(max_bytes) + " bytes, the limit for one schema file.",
      report::whole_file(name), "Split the schema into several files.");
  return result;
}

}  // namespace

FileText read_file(const std::filesystem::path& path, std::size_t max_bytes) {
  const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rb"), &std::fclose);
  if (file == nullptr) return unreadable(path, errno);
  FileText result;
  char block[1 << 16];
  for (;;) {
    errno = 0;
    const std::size_t count = std::fread(block, 1, sizeof block, file.get());
    result.text.append(block, count);
    if (result.text.size() > max_bytes) return too_large(path, max_bytes);
    if (count == sizeof block) continue;
    if (std::ferror(file.get()) != 0) return unreadable(path, errno == 0 ? EIO : errno);
    return result;
  }
}

}  // namespace holyc::load
