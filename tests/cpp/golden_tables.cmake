# Turns tests/golden/*.json into C++ tables: rows of braces, to be included in an array.
set(golden "${PROJECT_SOURCE_DIR}/tests/golden")
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS
  "${golden}/accuracy.json" "${golden}/kernels.json" "${golden}/training.json"
  "${golden}/tricky_finite.json")

# {"sigmoid", 0x00000000u, 0x3f000000u}: the function and the bits of x and y.
file(READ "${golden}/tricky_finite.json" json)
string(JSON count LENGTH "${json}" cases)
math(EXPR last "${count} - 1")
set(table "")
foreach(i RANGE ${last})
  string(JSON function GET "${json}" cases ${i} f)
  string(JSON x GET "${json}" cases ${i} xb)
  string(JSON y GET "${json}" cases ${i} yb)
  string(APPEND table "{\"${function}\", 0x${x}u, 0x${y}u},\n")
endforeach()
file(CONFIGURE OUTPUT tricky_finite.inc CONTENT "${table}" @ONLY)

# {"sigmoid", "0123456789abcdef"}: the name of a computation and the hash of its results.
foreach(name kernels training)
  file(READ "${golden}/${name}.json" json)
  string(JSON count LENGTH "${json}" hashes)
  math(EXPR last "${count} - 1")
  set(table "")
  foreach(i RANGE ${last})
    string(JSON key MEMBER "${json}" hashes ${i})
    string(JSON hash GET "${json}" hashes "${key}")
    string(APPEND table "{\"${key}\", \"${hash}\"},\n")
  endforeach()
  file(CONFIGURE OUTPUT ${name}.inc CONTENT "${table}" @ONLY)
endforeach()

# {"sigmoid", 0.5081, 1.25, 4294967296, "0123456789abcdef"}: the function, the largest error in ULP of float32 and of
# float64, over how many float32 inputs, and the hash of its results when that was measured.
file(READ "${golden}/accuracy.json" json)
string(JSON count LENGTH "${json}")
math(EXPR last "${count} - 1")
set(table "")
foreach(i RANGE ${last})
  foreach(key function largestError float64Error inputs results)
    # What is missing becomes NOTFOUND: the tests say so, and `npm run accuracy` can still be built to mend it.
    string(JSON ${key} ERROR_VARIABLE missing GET "${json}" ${i} ${key})
  endforeach()
  string(APPEND table "{\"${function}\", ${largestError}, ${float64Error}, ${inputs}, \"${results}\"},\n")
endforeach()
file(CONFIGURE OUTPUT accuracy.inc CONTENT "${table}" @ONLY)
