package io.anju.housing.building;

import io.anju.codes.DivisionCode.Level;
import io.anju.contract.housing.Address;
import io.anju.housing.division.DivisionPath;
import io.anju.platform.error.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds every error of an address that is to be coded in a grid. */
final class AddressValidator {

  private AddressValidator() {}

  static List<FieldError> validate(Address given, DivisionPath path) {
    var errors = new ArrayList<FieldError>();
    requireAgreement("province", given.province(), path, Level.PROVINCE, errors);
    requireAgreement("city", given.city(), path, Level.CITY, errors);
    requireAgreement("district", given.district(), path, Level.DISTRICT, errors);
    requireAgreement("street", given.street(), path, Level.STREET, errors);
    requireAgreement("community", given.community(), path, Level.COMMUNITY, errors);
    rejectRoomElement("unit", given.unit(), errors);
    rejectRoomElement("floor", given.floor(), errors);
    rejectRoomElement("room", given.room(), errors);
    if (given.estate() == null
        && given.building() == null
        && (given.road() == null || given.roadNumber() == null)) {
      errors.add(FieldError.of("address", "address-incomplete", Map.of()));
    }
    return errors;
  }

  /** The address with the grid's divisions, as written in addresses. */
  static Address withDivisionsOf(Address given, DivisionPath path) {
    return new Address(
        writtenName(path, Level.PROVINCE),
        writtenName(path, Level.CITY),
        writtenName(path, Level.DISTRICT),
        writtenName(path, Level.STREET),
        writtenName(path, Level.COMMUNITY),
        given.road(),
        given.roadNumber(),
        given.estate(),
        given.building(),
        null,
        null,
        null);
  }

  /** In a municipality the city of an address is the province (北京市). */
  private static void requireAgreement(
      String field,
      @Nullable String given,
      DivisionPath path,
      Level level,
      List<FieldError> errors) {
    var official = path.at(level).orElseThrow();
    if (given != null
        && !official.name().startsWith(given)
        && !official.addressName().equals(given)
        && !path.at(Level.PROVINCE).orElseThrow().name().equals(given)) {
      errors.add(
          FieldError.of("address." + field, "other-division", Map.of("expected", official.name())));
    }
  }

  private static void rejectRoomElement(
      String field, @Nullable String given, List<FieldError> errors) {
    if (given != null) {
      errors.add(FieldError.of("address." + field, "belongs-to-dwelling", Map.of()));
    }
  }

  private static @Nullable String writtenName(DivisionPath path, Level level) {
    String name = path.addressNameAt(level);
    return name.isEmpty() ? null : name;
  }
}
