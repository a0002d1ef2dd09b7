# Lets plain `cmake --preset wasm` find Emscripten: the emcc on PATH, wherever it was installed.
find_program(EMCC emcc REQUIRED)
file(REAL_PATH "${EMCC}" EMCC)
get_filename_component(emscripten_root "${EMCC}" DIRECTORY)
if(NOT EXISTS "${emscripten_root}/cmake/Modules/Platform/Emscripten.cmake")
  execute_process(COMMAND em-config EMSCRIPTEN_ROOT
    OUTPUT_VARIABLE emscripten_root OUTPUT_STRIP_TRAILING_WHITESPACE COMMAND_ERROR_IS_FATAL ANY)
endif()

# Emscripten's own choice of Node comes with a flag that newer ones refuse.
find_program(NODE NAMES node nodejs REQUIRED)
set(CMAKE_CROSSCOMPILING_EMULATOR "${NODE}")
include("${emscripten_root}/cmake/Modules/Platform/Emscripten.cmake")
set(CMAKE_CROSSCOMPILING_EMULATOR "${NODE}" CACHE FILEPATH "" FORCE)
