package io.anju.architecture.offenders.annexe;

/** A class in a module nobody declared. */
record ClassOutsideModules() {}
