package io.anju.housing.tenancy.mongo;

import io.anju.codes.PersonId;
import io.anju.housing.tenancy.Agreement;
import io.anju.housing.tenancy.Confirmation;
import io.anju.housing.tenancy.mongo.TenancyDocument.AgreementDocument;
import io.anju.housing.tenancy.mongo.TenancyDocument.ConfirmationDocument;
import io.anju.housing.tenancy.mongo.TenancyDocument.ConfirmationDocument.State;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Maps confirmations to and from their documents. */
final class ConfirmationDocumentMapper {

  private ConfirmationDocumentMapper() {}

  static ConfirmationDocument toDocument(Confirmation confirmation) {
    return switch (confirmation) {
      case Confirmation.Awaited awaited ->
          new ConfirmationDocument(
              State.AWAITED, awaited.side(), null, null, agreement(awaited.earlier()));
      case Confirmation.Confirmed confirmed ->
          new ConfirmationDocument(State.CONFIRMED, confirmed.side(), confirmed.on(), null, null);
      case Confirmation.Objected objected ->
          new ConfirmationDocument(
              State.OBJECTED,
              objected.side(),
              objected.on(),
              objected.reason(),
              agreement(objected.earlier()));
      case Confirmation.Upheld upheld ->
          new ConfirmationDocument(State.UPHELD, upheld.side(), upheld.on(), upheld.reason(), null);
    };
  }

  static Confirmation toDomain(ConfirmationDocument document) {
    return switch (document.said()) {
      case AWAITED -> new Confirmation.Awaited(document.from(), earlier(document));
      case CONFIRMED -> new Confirmation.Confirmed(document.from(), day(document));
      case OBJECTED ->
          new Confirmation.Objected(
              document.from(), day(document), reason(document), earlier(document));
      case UPHELD -> new Confirmation.Upheld(document.from(), day(document), reason(document));
    };
  }

  private static @Nullable AgreementDocument agreement(Optional<Agreement> earlier) {
    return earlier
        .map(one ->
            new AgreementDocument(
                TenancyDocumentMapper.texts(one.people()), one.until().orElse(null)))
        .orElse(null);
  }

  private static Optional<Agreement> earlier(ConfirmationDocument document) {
    return Optional.ofNullable(document.agreed())
        .map(one ->
            new Agreement(
                one.people().stream().map(PersonId::new).toList(),
                Optional.ofNullable(one.until())));
  }

  private static LocalDate day(ConfirmationDocument document) {
    return Objects.requireNonNull(document.on(), "stored with every answer");
  }

  private static String reason(ConfirmationDocument document) {
    return Objects.requireNonNull(document.reason(), "stored with an objection and its decision");
  }
}
