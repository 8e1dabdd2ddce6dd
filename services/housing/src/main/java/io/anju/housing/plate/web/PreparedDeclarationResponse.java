package io.anju.housing.plate.web;

import java.time.LocalDate;
import java.util.List;

/**
 * A prepared request that declares the caller's residence.
 *
 * @param href the path of the caller's own residences
 * @param missing the fields of the body that only the person can fill in
 */
record PreparedDeclarationResponse(
    String method, String href, Body body, List<String> missing, String address) {

  /**
   * @param since a suggestion: today
   */
  record Body(String dwellingCode, LocalDate since, String declaredBy) {}
}
