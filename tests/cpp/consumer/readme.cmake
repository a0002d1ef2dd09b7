# The README's program and its project, as files of a folder; `promised` is what it prints, as its comment says.
get_filename_component(root "${CMAKE_CURRENT_LIST_DIR}/../../.." ABSOLUTE)
file(READ "${root}/README.md" readme)

function(write_example language file)
  if(NOT readme MATCHES "\n```${language}\n([^`]+)```\n")
    message(FATAL_ERROR "README.md has no example in ${language}.")
  endif()
  file(WRITE "${file}" "${CMAKE_MATCH_1}")
endfunction()

function(write_readme_example folder)
  write_example(cmake "${folder}/CMakeLists.txt")
  write_example(cpp "${folder}/first.cpp")
  file(STRINGS "${folder}/first.cpp" promise REGEX "printf.*// ")
  string(REGEX REPLACE ".*// " "" promise "${promise}")
  set(promised "${promise}" PARENT_SCOPE)
endfunction()
