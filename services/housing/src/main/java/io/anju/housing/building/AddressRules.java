package io.anju.housing.building;

import io.anju.codes.DivisionCode.Level;
import io.anju.contract.Address;
import io.anju.housing.division.DivisionPath;
import io.anju.platform.error.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Whether an address can be a building's in a grid; answers with every reason why not. */
final class AddressRules {

  private AddressRules() {}

  static List<FieldError> flaws(Address given, DivisionPath path) {
    var flaws = new ArrayList<FieldError>();
    disagreement("province", given.province(), path, Level.PROVINCE, flaws);
    disagreement("city", given.city(), path, Level.CITY, flaws);
    disagreement("district", given.district(), path, Level.DISTRICT, flaws);
    disagreement("street", given.street(), path, Level.STREET, flaws);
    disagreement("community", given.community(), path, Level.COMMUNITY, flaws);
    roomPart("unit", given.unit(), flaws);
    roomPart("floor", given.floor(), flaws);
    roomPart("room", given.room(), flaws);
    if (given.estate() == null && given.building() == null && (given.road() == null || given.roadNumber() == null)) {
      flaws.add(FieldError.of("address", "address-too-thin", Map.of()));
    }
    return flaws;
  }

  /** The address with the grid's divisions, as people write them. */
  static Address completed(Address given, DivisionPath path) {
    return new Address(spoken(path, Level.PROVINCE), spoken(path, Level.CITY), spoken(path, Level.DISTRICT), spoken(path, Level.STREET),
        spoken(path, Level.COMMUNITY), given.road(), given.roadNumber(), given.estate(), given.building(), null, null, null);
  }

  /** In a municipality the city people write is the province (北京市). */
  private static void disagreement(String field, String given, DivisionPath path, Level level, List<FieldError> flaws) {
    var official = path.at(level).orElseThrow();
    if (given != null && !official.name().startsWith(given) && !official.spokenName().equals(given)
        && !path.at(Level.PROVINCE).orElseThrow().name().equals(given)) {
      flaws.add(FieldError.of("address." + field, "other-division", Map.of("expected", official.name())));
    }
  }

  private static void roomPart(String field, String given, List<FieldError> flaws) {
    if (given != null) {
      flaws.add(FieldError.of("address." + field, "belongs-to-dwelling", Map.of()));
    }
  }

  private static String spoken(DivisionPath path, Level level) {
    String name = path.spokenAt(level);
    return name.isEmpty() ? null : name;
  }
}
