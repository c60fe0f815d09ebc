# cmake --install: the compiler, the runtime and its headers, and the package that find_package(holyfields) reads.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/holyfields)

install(TARGETS holyfields_runtime holyfields_idn EXPORT holyfieldsTargets ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR})
install(EXPORT holyfieldsTargets NAMESPACE holyfields:: DESTINATION ${package_dir})

# <holy/json/document.hpp> is include/holyfields/holy/json/document.hpp.
install(DIRECTORY ${PROJECT_SOURCE_DIR}/runtime/holy ${PROJECT_SOURCE_DIR}/runtime/aliases/holy
  DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/holyfields FILES_MATCHING PATTERN "*.hpp")

# find_package(holyfields COMPONENTS bus): the event catalogue's types, publisher and consumer. A set of targets of its
# own, so that nobody else needs a client of RabbitMQ.
if(TARGET holyfields_bus)
  install(TARGETS holyfields_events holyfields_signing holyfields_ingress holyfields_sqlite holyfields_bus EXPORT holyfieldsBusTargets
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR} INCLUDES DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/holyfields-bus)
  install(EXPORT holyfieldsBusTargets NAMESPACE holyfields:: DESTINATION ${package_dir})
  # Apart from the runtime's headers: a project that generates its own <events/...> must not find these.
  install(DIRECTORY ${PROJECT_SOURCE_DIR}/generated/cpp/include/ DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/holyfields-bus
    FILES_MATCHING PATTERN "*.hpp")
  install(FILES ${PROJECT_SOURCE_DIR}/tools/bus/broker.hpp ${PROJECT_SOURCE_DIR}/tools/bus/consumer.hpp
    ${PROJECT_SOURCE_DIR}/tools/bus/publisher.hpp
    DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/holyfields-bus/holyfields/bus)
endif()

install(TARGETS holyc RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})

configure_package_config_file(${CMAKE_CURRENT_LIST_DIR}/holyfieldsConfig.cmake.in ${PROJECT_BINARY_DIR}/holyfieldsConfig.cmake
  INSTALL_DESTINATION ${package_dir} PATH_VARS CMAKE_INSTALL_BINDIR)
write_basic_package_version_file(${PROJECT_BINARY_DIR}/holyfieldsConfigVersion.cmake COMPATIBILITY SameMinorVersion)
install(FILES ${PROJECT_BINARY_DIR}/holyfieldsConfig.cmake ${PROJECT_BINARY_DIR}/holyfieldsConfigVersion.cmake
  ${CMAKE_CURRENT_LIST_DIR}/HolyfieldsGenerate.cmake DESTINATION ${package_dir})
