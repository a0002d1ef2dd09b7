# Configures a project that adds the source, and compiles the README's program in it, but not the core once more.
include("${CMAKE_CURRENT_LIST_DIR}/readme.cmake")
set(work "${BUILD}/consumer/added")
file(REMOVE_RECURSE "${work}")
write_readme_example("${work}/source")
set(run COMMAND_ECHO STDOUT COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${CMAKE_COMMAND}" -S "${CMAKE_CURRENT_LIST_DIR}" -B "${work}" -G Ninja
  "-DACTIVATION_LAB=${root}" "-DPROGRAM=${work}/source/first.cpp"
  "-DCMAKE_MAKE_PROGRAM=${NINJA}" "-DCMAKE_CXX_COMPILER=${COMPILER}" ${run})
execute_process(COMMAND "${CMAKE_COMMAND}" --build "${work}" --target consumer ${run})

# What a compiler of theirs warns of must not stop their build.
file(READ "${work}/compile_commands.json" commands)
if(NOT commands MATCHES "-Wconversion" OR commands MATCHES "-Werror ")
  message(FATAL_ERROR "Warnings are errors where the source is added, or the core's commands are not here.")
endif()
