package io.anju.residence.correction.web;

import io.anju.residence.correction.DataCategory;
import io.anju.residence.correction.Objection;

/**
 * The body of an application to have a datum corrected.
 *
 * @param is the value now
 */
record CorrectionRequest(
    DataCategory what, String field, String is, String shouldBe, String reason) {

  Objection.Datum toDatum() {
    return new Objection.Datum(what, field, is, shouldBe);
  }
}
