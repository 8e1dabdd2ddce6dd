package io.anju.housing.dwelling.web;

import io.anju.codes.Checked;
import io.anju.codes.CreditCode;
import io.anju.codes.Flaw;
import io.anju.codes.PersonId;
import io.anju.contract.DwellingUse;
import io.anju.contract.RoomKind;
import io.anju.housing.dwelling.Attributes;
import io.anju.housing.dwelling.Owner;
import io.anju.housing.dwelling.Part;
import io.anju.housing.dwelling.Share;
import io.anju.platform.web.Form;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads what a dwelling is and whose off a request. Values are built only once all are known to be sound. */
final class AttributesForm {

  private static final BigDecimal SMALLEST = new BigDecimal("0.1");
  private static final BigDecimal LARGEST = new BigDecimal("100000");
  private static final int MOST_PARTS = 100;
  private static final int MOST_OWNERS = 50;
  private static final int LONGEST_NAME = 30;

  private AttributesForm() {}

  /** {@code area?, use, rooms?, parts?, lettable?}. */
  static Supplier<Attributes> attributes(Form form) {
    var area = form.optionalNumber("area", SMALLEST, LARGEST);
    var use = form.choice("use", DwellingUse.class);
    var rooms = form.optionalWhole("rooms", 1, 100);
    var parts = form.objects("parts", 0, MOST_PARTS).stream().map(AttributesForm::part).toList();
    var lettable = form.optionalFlag("lettable");
    return () -> new Attributes(area, use, rooms, parts.stream().map(Supplier::get).toList(), lettable.orElse(true));
  }

  /** {@code owners?}. */
  static Supplier<List<Owner>> owners(Form form) {
    var owners = form.objects("owners", 0, MOST_OWNERS).stream().map(AttributesForm::owner).toList();
    return () -> owners.stream().map(Supplier::get).toList();
  }

  private static Supplier<Part> part(Form form) {
    var name = form.code("name", AttributesForm::name);
    var kind = form.choice("kind", RoomKind.class);
    var area = form.optionalNumber("area", SMALLEST, LARGEST);
    return () -> new Part(name, kind, area);
  }

  private static Supplier<Owner> owner(Form form) {
    var person = form.optionalCode("personId", PersonId::check);
    var uscc = form.optionalCode("uscc", CreditCode::check);
    if (form.gives("personId") == form.gives("uscc")) {
      form.reject("personId", "person-or-organisation");
    }
    var share = form.optionalCode("share", Share::check);
    return () -> new Owner(person, uscc, share);
  }

  private static Checked<String> name(String text) {
    return text.length() > LONGEST_NAME
        ? new Checked.Invalid<>(List.of(new Flaw("too-long", Map.of("max", Integer.toString(LONGEST_NAME)))))
        : new Checked.Valid<>(text, List.of());
  }
}
