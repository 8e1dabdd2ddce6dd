package io.anju.housing.address.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.anju.housing.address.match.Category;
import io.anju.housing.address.match.Match;
import io.anju.housing.address.match.StandardisedAddress;
import io.anju.housing.address.parse.ParsedElement;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A standardised address as clients see it.
 *
 * @param elements by their names in the API, without those that are neither written nor implied; of
 *     several roads or estates the last one written
 * @param positions where every element stands in the text, the end exclusive
 */
record StandardisedAddressResponse(
    String normalised,
    Map<String, String> elements,
    List<Position> positions,
    Category category,
    List<MatchResponse> matches) {

  record Position(String element, String value, int from, int until) {

    static Position of(ParsedElement found) {
      return new Position(found.element().key(), found.value(), found.from(), found.until());
    }
  }

  @JsonInclude(JsonInclude.Include.NON_NULL)
  record MatchResponse(
      String buildingCode, @Nullable String dwellingCode, String address, double score) {

    static MatchResponse of(Match match) {
      return new MatchResponse(
          match.buildingCode(),
          match.dwellingCode(),
          match.address(),
          Math.round(match.score() * 100) / 100.0);
    }
  }

  static StandardisedAddressResponse of(StandardisedAddress standardised) {
    var found = standardised.parsed().found();
    var elements = new TreeMap<String, String>();
    standardised.elements().forEach((element, value) -> elements.put(element.key(), value));
    return new StandardisedAddressResponse(
        standardised.normalised(),
        elements,
        found.stream().map(Position::of).toList(),
        standardised.category(),
        standardised.matches().stream().map(MatchResponse::of).toList());
  }
}
