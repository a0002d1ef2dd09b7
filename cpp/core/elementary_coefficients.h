// Written by elementary_fit.py: minimax coefficients of exponential.h, elementary.h and scalar_math.cpp, with the
// relative error that each leaves in its function.
// clang-format off
#pragma once

namespace activation_lab {

// relative error 2^-31.3
inline constexpr double kCothFloat32[] = {0x1.71547652b82fep+1, 0x1.d92ff3f3bc082p-4, -0x1.e3144b21f88d7p-11};
// relative error 2^-62.57
inline constexpr double kCothFloat64[] = {0x1.0000000000000p+1, 0x1.555555555553ep-3, -0x1.6c16c16bebf5fp-9, 0x1.1566aaf2c5390p-14, -0x1.bbd41d707610ep-20, 0x1.63771290b1016p-25};
// relative error 2^-31.33
inline constexpr double kTwiceArtanhFloat32[] = {0x1.0000000000000p+1, 0x1.5555558e69df0p-1, 0x1.9998d26fcf82ep-2, 0x1.24c985554a244p-2, 0x1.bc8241ab44702p-3, 0x1.dbd2cb6587546p-3};
// relative error 2^-62.8
inline constexpr double kArtanhFloat64[] = {0x1.5555555555555p-4, 0x1.9999999999942p-7, 0x1.2492492499ef0p-9, 0x1.c71c71bec693ep-12, 0x1.745d199901719p-14, 0x1.3b1350a5351edp-16, 0x1.111accb4725a5p-18, 0x1.e0a15ad0ce8adp-21, 0x1.bc4347355858bp-23, 0x1.32b0b3980a1c4p-25, 0x1.40489ffae0be8p-26};
// relative error 2^-66.9
inline constexpr double kSine[] = {-0x1.5555555555555p-3, 0x1.1111111111110p-7, -0x1.a01a01a01992ap-13, 0x1.71de3a545f1a3p-19, -0x1.ae64541074b42p-26, 0x1.61217d60c7dadp-33, -0x1.ab16ed8e90866p-41};
// relative error 2^-60.82
inline constexpr double kCosine[] = {0x1.5555555555555p-5, -0x1.6c16c16c16962p-10, 0x1.a01a019f4dca5p-16, -0x1.27e4fa16d593dp-22, 0x1.1eeb67f81a47dp-29, -0x1.907d071e12b31p-37};
inline constexpr double kReachRoot[] = {0x1.80ead197f00b4p-1, -0x1.13e74c58cada8p-56};
// relative error 2^-31.5
inline constexpr double kMillsFloat32P[] = {0x1.ffffffffbb32ap-2, 0x1.fefaeafe10661p-2, 0x1.f17207d9df627p-3, 0x1.16a233e6a56dep-4, 0x1.6500360f49c04p-7, 0x1.a8d88bfcb7621p-11};
// relative error 2^-31.5
inline constexpr double kMillsFloat32Q[] = {0x1.0000000000000p+0, 0x1.cbbf9f12f2471p+0, 0x1.6b300792de25dp+0, 0x1.45a54700c1e29p-1, 0x1.6163f8a39b9bep-3, 0x1.bf6e0f67f50b8p-6, 0x1.0a3bb3794f946p-9};
// relative error 2^-31.55
inline constexpr double kReachFloat32P[] = {0x1.54851a5d15808p-1, 0x1.b54a3621b4337p-1, 0x1.00d27a35eee26p-1, 0x1.4d60f4d81d21ep-3, 0x1.ddb0489f99e23p-6, 0x1.3208e6b681120p-9};
// relative error 2^-31.55
inline constexpr double kReachFloat32Q[] = {0x1.0000000000000p+0, 0x1.8cbf6f7827738p+0, 0x1.04e79b2d43213p+0, 0x1.6f91167f119aep-2, 0x1.1952daf20d587p-4, 0x1.7f8ed8c796ed5p-8};
// relative error 2^-59.53
inline constexpr double kMillsFloat64[] = {0x1.e361ea6fba141p-2, -0x1.8c18f2086e34ap-4, 0x1.cabd72a60f920p-7, 0x1.d4969f10dfedfp-6, -0x1.07c3c2582c1ccp-5, 0x1.25dd72060489cp-6, -0x1.47d5fc7456506p-8, -0x1.2b7f5e1751d8ep-12, 0x1.6c53830846665p-11, -0x1.8c11ad06eca82p-14, -0x1.707bb3b5d0596p-14, 0x1.648367f0a2348p-16, 0x1.c93fde408974bp-17, -0x1.cc8f7ea48d9dcp-19, -0x1.5ec4a07c2dc93p-19, 0x1.b0488604c32a2p-22, 0x1.28b31d0f75104p-21, 0x1.3a4d2e681866ep-28, -0x1.ddb450aed48cap-24, -0x1.8d8ae39a26345p-26, 0x1.2723a97fdd7fbp-26, 0x1.18b70f9eacfc1p-27, -0x1.fd98e5a620447p-31, -0x1.62ccf308fe465p-30, -0x1.facb1bd48e08dp-33};
// relative error 2^-61.89
inline constexpr double kReachFloat64[] = {0x1.d94de78425463p-2, -0x1.a763001ac67dep-4, 0x1.ef4ff8013798fp-5, -0x1.cc1e2623d913cp-6, 0x1.37754d816c5b9p-7, -0x1.d4c8222ac0ca1p-10, -0x1.443f63e508323p-13, 0x1.85999c3b0dec2p-13, -0x1.2538110f7a3e0p-16, -0x1.2e938397f4a4ep-16, 0x1.dafbb3c3705f9p-19, 0x1.2987dfbd68235p-19, -0x1.0839088530ee5p-21, -0x1.773b613de5ef7p-22, 0x1.c170f65bb3a9dp-25, 0x1.10444f6de8a9cp-24, -0x1.3b916ca181444p-31, -0x1.88e8349d1769cp-27, -0x1.0f9f88de6f5e6p-29, 0x1.cb9e89c02f07ep-30, 0x1.7b6dc50d3b8f6p-31, -0x1.c619c23ab9035p-34, -0x1.d95405e95a749p-34, -0x1.2a3762d5ae260p-36};
inline constexpr double kSiluRoot[] = {0x1.474973c84120bp+0, 0x1.f8d74bc9ac154p-54};
inline constexpr double kSiluPower[] = {0x1.1d25cf210482ep-2};
inline constexpr double kGeluTanhRoot[] = {0x1.81429f9e97e4dp-1, -0x1.4f523ed77dbdcp-55};
inline constexpr double kGeluTanhPower[] = {0x1.2af64e9c485eep-2};
inline constexpr double kGeluTanhExponent[] = {0x1.9884530000000p+0, 0x1.ea1b284687e5ap-27, 0x1.6e4e268000000p-5, 0x1.52007dd441355p-31, 0x1.9884533d43651p+0, 0x1.6e4e26d4801f7p-5};
inline constexpr double kMishRoot[] = {-0x1.31432c0d12d84p+0, -0x1.bf319154da210p-55};
inline constexpr double kMishPower[] = {0x1.36c4202fc3eccp-2};

}  // namespace activation_lab
