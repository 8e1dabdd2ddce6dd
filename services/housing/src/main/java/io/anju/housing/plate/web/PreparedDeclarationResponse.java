package io.anju.housing.plate.web;

import java.time.LocalDate;
import java.util.List;

/**
 * A call that is ready but for what only the person can say.
 *
 * @param href of the reader's own residences
 * @param missing the fields of the body still to be filled in
 */
record PreparedDeclarationResponse(
    String method, String href, Body body, List<String> missing, String address) {

  /**
   * @param since a proposal: today
   */
  record Body(String dwellingCode, LocalDate since, String declaredBy) {}
}
