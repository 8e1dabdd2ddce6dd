package io.anju.housing.party;

import io.anju.codes.CreditCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.PersonId;
import io.anju.codes.validation.Checked;
import io.anju.codes.validation.ValidationError;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A party as a file names it: {@code RESIDENT_ID:440…} or {@code uscc:9144…}. Exactly one of the
 * two is present.
 */
public record PartyReference(Optional<DocumentNumber> document, Optional<CreditCode> uscc) {

  private static final String USCC = "USCC";

  public static Checked<PartyReference> check(String text) {
    var parts = text.replace('：', ':').split(":", 2);
    if (parts.length < 2) {
      return invalid();
    }
    String kind = parts[0].strip().toUpperCase(Locale.ROOT);
    if (kind.equals(USCC)) {
      return switch (CreditCode.check(parts[1])) {
        case Checked.Valid<CreditCode>(var code, var warnings) ->
            new Checked.Valid<>(new PartyReference(Optional.empty(), Optional.of(code)), warnings);
        case Checked.Invalid<CreditCode>(var errors) -> new Checked.Invalid<>(errors);
      };
    }
    var type =
        Arrays.stream(DocumentType.values()).filter(one -> one.name().equals(kind)).findFirst();
    if (type.isEmpty()) {
      return invalid();
    }
    return switch (DocumentNumber.check(type.get(), parts[1])) {
      case Checked.Valid<DocumentNumber>(var document, var warnings) ->
          new Checked.Valid<>(
              new PartyReference(Optional.of(document), Optional.empty()), warnings);
      case Checked.Invalid<DocumentNumber>(var errors) -> new Checked.Invalid<>(errors);
    };
  }

  private static Checked<PartyReference> invalid() {
    String allowed =
        Arrays.stream(DocumentType.values()).map(Enum::name).collect(Collectors.joining(", "));
    return new Checked.Invalid<>(
        List.of(new ValidationError("not-a-party", Map.of("allowed", allowed + ", uscc"))));
  }

  public Party toParty(Function<DocumentNumber, PersonId> personIdOf) {
    return document
        .<Party>map(number -> new Party.Person(personIdOf.apply(number)))
        .or(() -> uscc.map(Party.Organisation::new))
        .orElseThrow();
  }
}
