package io.anju.housing.dwelling.web;

import io.anju.codes.CreditCode;
import io.anju.codes.PersonId;
import io.anju.codes.validation.Checked;
import io.anju.codes.validation.ValidationError;
import io.anju.contract.housing.DwellingUse;
import io.anju.contract.housing.RoomKind;
import io.anju.housing.dwelling.DwellingAttributes;
import io.anju.housing.dwelling.Owner;
import io.anju.housing.dwelling.Part;
import io.anju.housing.dwelling.Share;
import io.anju.platform.web.RequestReader;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Reads a dwelling's attributes and owners from a request. Values are built only after {@link
 * RequestReader#complete()}.
 */
final class DwellingAttributesRequestReader {

  private static final BigDecimal MIN_AREA = new BigDecimal("0.1");
  private static final BigDecimal MAX_AREA = new BigDecimal("100000");
  private static final int MAX_PARTS = 100;
  private static final int MAX_OWNERS = 50;
  private static final int MAX_NAME_LENGTH = 30;

  private DwellingAttributesRequestReader() {}

  /** {@code area?, use, rooms?, parts?, lettable?}. */
  static Supplier<DwellingAttributes> attributes(RequestReader request) {
    var area = request.optionalNumber("area", MIN_AREA, MAX_AREA);
    var use = request.choice("use", DwellingUse.class);
    var rooms = request.optionalWhole("rooms", 1, 100);
    var parts =
        request.objects("parts", 0, MAX_PARTS).stream()
            .map(DwellingAttributesRequestReader::part)
            .toList();
    var lettable = request.optionalFlag("lettable");
    return () ->
        new DwellingAttributes(
            area, use, rooms, parts.stream().map(Supplier::get).toList(), lettable.orElse(true));
  }

  /** {@code owners?}. */
  static Supplier<List<Owner>> owners(RequestReader request) {
    var owners =
        request.objects("owners", 0, MAX_OWNERS).stream()
            .map(DwellingAttributesRequestReader::owner)
            .toList();
    return () -> owners.stream().map(Supplier::get).toList();
  }

  private static Supplier<Part> part(RequestReader request) {
    var name = request.code("name", DwellingAttributesRequestReader::name);
    var kind = request.choice("kind", RoomKind.class);
    var area = request.optionalNumber("area", MIN_AREA, MAX_AREA);
    return () -> new Part(name, kind, area);
  }

  private static Supplier<Owner> owner(RequestReader request) {
    var person = request.optionalCode("personId", PersonId::check);
    var uscc = request.optionalCode("uscc", CreditCode::check);
    if (request.has("personId") == request.has("uscc")) {
      request.reject("personId", "person-or-organisation");
    }
    var share = request.optionalCode("share", Share::check);
    return () -> new Owner(person, uscc, share);
  }

  private static Checked<String> name(String text) {
    return text.length() > MAX_NAME_LENGTH
        ? new Checked.Invalid<>(
            List.of(
                new ValidationError("too-long", Map.of("max", Integer.toString(MAX_NAME_LENGTH)))))
        : new Checked.Valid<>(text, List.of());
  }
}
