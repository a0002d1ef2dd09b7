# Installs BUILD into an empty folder, builds the README's project against it, runs it.
include("${CMAKE_CURRENT_LIST_DIR}/readme.cmake")
set(work "${BUILD}/consumer/installed")
file(REMOVE_RECURSE "${work}")
write_readme_example("${work}/source")
set(run COMMAND_ECHO STDOUT COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${work}/prefix" ${run})
execute_process(COMMAND "${CMAKE_COMMAND}" -S "${work}/source" -B "${work}/build" -G Ninja
  "-DCMAKE_PREFIX_PATH=${work}/prefix" "-DCMAKE_MAKE_PROGRAM=${NINJA}"
  "-DCMAKE_CXX_COMPILER=${COMPILER}" ${run})
execute_process(COMMAND "${CMAKE_COMMAND}" --build "${work}/build" ${run})
execute_process(COMMAND "${work}/build/first" OUTPUT_VARIABLE printed ${run})
if(NOT printed STREQUAL "${promised}\n")
  message(FATAL_ERROR "The README says that its program prints ${promised}, and it prints ${printed}")
endif()
