# holyfields_generate(TARGET <name> SCHEMAS <dir>
#                     [NAMESPACE <ns>] [OUT <dir>] [TEMPLATES <dir>] [FORMAT assert|annotate] [CHECK])
#
# Adds the static library <name> of the C++ that holyc generates from the schemas below <dir>, linked to
# holyfields::runtime. Editing, adding or removing a schema generates again.
#
# Without CHECK the code is written into the build tree (OUT to say where). With CHECK it is code that is
# checked in, below OUT (default: generated): nothing is written, and the build fails and shows the diff when
# it is not what the schemas give.
function(holyfields_generate)
  cmake_parse_arguments(PARSE_ARGV 0 HOLY "CHECK" "TARGET;SCHEMAS;NAMESPACE;OUT;TEMPLATES;FORMAT" "")
  if(NOT HOLY_TARGET OR NOT HOLY_SCHEMAS OR HOLY_UNPARSED_ARGUMENTS)
    message(FATAL_ERROR "holyfields_generate(TARGET <name> SCHEMAS <dir> ...): TARGET and SCHEMAS are needed; "
      "not understood: '${HOLY_UNPARSED_ARGUMENTS}'")
  endif()
  cmake_path(ABSOLUTE_PATH HOLY_SCHEMAS NORMALIZE)
  if(HOLY_OUT)
    cmake_path(ABSOLUTE_PATH HOLY_OUT NORMALIZE)
  elseif(HOLY_CHECK)
    set(HOLY_OUT ${CMAKE_CURRENT_SOURCE_DIR}/generated)
  else()
    set(HOLY_OUT ${CMAKE_CURRENT_BINARY_DIR}/${HOLY_TARGET}_generated)
  endif()

  set(arguments generate --schemas ${HOLY_SCHEMAS} --target cpp --out ${HOLY_OUT})
  foreach(option NAMESPACE FORMAT)
    if(HOLY_${option})
      string(TOLOWER ${option} flag)
      list(APPEND arguments --${flag} ${HOLY_${option}})
    endif()
  endforeach()
  set(templates "")
  if(HOLY_TEMPLATES)
    cmake_path(ABSOLUTE_PATH HOLY_TEMPLATES NORMALIZE)
    list(APPEND arguments --templates ${HOLY_TEMPLATES})
    file(GLOB_RECURSE templates CONFIGURE_DEPENDS ${HOLY_TEMPLATES}/*.in)
  endif()

  # The outputs are known exactly: they are listed again whenever a schema appears, goes or changes.
  file(GLOB_RECURSE schemas CONFIGURE_DEPENDS ${HOLY_SCHEMAS}/*.json)
  set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${schemas} ${templates})
  execute_process(COMMAND ${HOLYFIELDS_HOLYC} ${arguments} --list-outputs
    OUTPUT_VARIABLE outputs RESULT_VARIABLE status OUTPUT_STRIP_TRAILING_WHITESPACE)
  if(NOT status EQUAL 0)
    message(FATAL_ERROR "holyc could not read the schemas below ${HOLY_SCHEMAS}.")
  endif()
  string(REPLACE "\n" ";" outputs "${outputs}")
  set(sources ${outputs})
  list(FILTER sources INCLUDE REGEX "\\.cpp$")
  set(headers ${outputs})
  list(FILTER headers INCLUDE REGEX "\\.hpp$")

  set(stamp_dir ${CMAKE_CURRENT_BINARY_DIR}/${HOLY_TARGET}_holyc)
  file(MAKE_DIRECTORY ${stamp_dir})
  if(HOLY_CHECK)
    # Outputs that are not there yet must not stop CMake before the check has said so.
    set(missing "")
    set(present "")
    foreach(output IN LISTS outputs)
      if(EXISTS ${output})
        list(APPEND present ${output})
      else()
        list(APPEND missing ${output})
      endif()
    endforeach()
    add_custom_command(OUTPUT ${stamp_dir}/checked
      BYPRODUCTS ${missing}
      COMMAND ${HOLYFIELDS_HOLYC} ${arguments} --check
      COMMAND ${CMAKE_COMMAND} -E touch ${stamp_dir}/checked
      DEPENDS ${schemas} ${templates} ${present} ${HOLYFIELDS_HOLYC}
      COMMENT "Checking that ${HOLY_OUT} fits its schemas" VERBATIM)
    set_source_files_properties(${sources} PROPERTIES OBJECT_DEPENDS ${stamp_dir}/checked)
    set(tracked ${stamp_dir}/checked)
  else()
    add_custom_command(OUTPUT ${outputs}
      COMMAND ${HOLYFIELDS_HOLYC} ${arguments} --clean --depfile ${stamp_dir}/outputs.d
      DEPENDS ${schemas} ${templates} ${HOLYFIELDS_HOLYC}
      DEPFILE ${stamp_dir}/outputs.d
      COMMENT "Generating C++ from the schemas of ${HOLY_TARGET}" VERBATIM)
    set(tracked ${headers})
  endif()
  add_custom_target(${HOLY_TARGET}_holyc DEPENDS ${tracked})

  add_library(${HOLY_TARGET} STATIC ${sources})
  add_dependencies(${HOLY_TARGET} ${HOLY_TARGET}_holyc)
  target_compile_features(${HOLY_TARGET} PUBLIC cxx_std_20)
  target_include_directories(${HOLY_TARGET} PUBLIC ${HOLY_OUT}/cpp/include PRIVATE ${HOLY_OUT}/cpp/src)
  target_link_libraries(${HOLY_TARGET} PUBLIC holyfields::runtime)
endfunction()
