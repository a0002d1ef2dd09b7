# Installs BUILD into an empty folder, builds the consumer against it, runs it.
set(work "${BUILD}/consumer/installed")
file(REMOVE_RECURSE "${work}")
set(run COMMAND_ECHO STDOUT COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND "${CMAKE_COMMAND}" --install "${BUILD}" --prefix "${work}/prefix" ${run})
execute_process(COMMAND "${CMAKE_COMMAND}" -S "${CMAKE_CURRENT_LIST_DIR}" -B "${work}/build" -G Ninja
  "-DCMAKE_PREFIX_PATH=${work}/prefix" "-DCMAKE_MAKE_PROGRAM=${NINJA}"
  "-DCMAKE_CXX_COMPILER=${COMPILER}" ${run})
execute_process(COMMAND "${CMAKE_COMMAND}" --build "${work}/build" ${run})
execute_process(COMMAND "${work}/build/consumer" ${run})
