# Configures a project that adds the source, and compiles its program, but not the core once more.
set(work "${BUILD}/consumer/added")
file(REMOVE_RECURSE "${work}")
get_filename_component(source "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)
set(run COMMAND_ECHO STDOUT COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${CMAKE_COMMAND}" -S "${CMAKE_CURRENT_LIST_DIR}/adds_source"
  -B "${work}" -G Ninja "-DACTIVATION_LAB=${source}" "-DMAIN=${CMAKE_CURRENT_LIST_DIR}/main.cpp"
  "-DCMAKE_MAKE_PROGRAM=${NINJA}" "-DCMAKE_CXX_COMPILER=${COMPILER}" ${run})
execute_process(COMMAND "${CMAKE_COMMAND}" --build "${work}" --target consumer ${run})

# What a compiler of theirs warns of must not stop their build.
file(READ "${work}/compile_commands.json" commands)
if(NOT commands MATCHES "-Wconversion" OR commands MATCHES "-Werror ")
  message(FATAL_ERROR "Warnings are errors where the source is added, or the core's commands are not here.")
endif()
