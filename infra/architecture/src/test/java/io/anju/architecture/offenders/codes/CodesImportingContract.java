package io.anju.architecture.offenders.codes;

import io.anju.architecture.offenders.contract.Fact;

/** Codes that know facts. */
record CodesImportingContract(Fact fact) {}
