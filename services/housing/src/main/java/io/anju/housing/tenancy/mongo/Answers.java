package io.anju.housing.tenancy.mongo;

import io.anju.housing.tenancy.Confirmation;
import io.anju.housing.tenancy.mongo.TenancyDocument.ConfirmationDocument;
import io.anju.housing.tenancy.mongo.TenancyDocument.ConfirmationDocument.Said;

/** The other side's answers, to and from their documents. */
final class Answers {

  private Answers() {}

  static ConfirmationDocument document(Confirmation confirmation) {
    return switch (confirmation) {
      case Confirmation.Awaited awaited -> new ConfirmationDocument(Said.AWAITED, awaited.from(), null, null);
      case Confirmation.Confirmed confirmed -> new ConfirmationDocument(Said.CONFIRMED, confirmed.from(), confirmed.on(), null);
      case Confirmation.Objected objected -> new ConfirmationDocument(Said.OBJECTED, objected.from(), objected.on(), objected.reason());
      case Confirmation.Upheld upheld -> new ConfirmationDocument(Said.UPHELD, upheld.from(), upheld.on(), upheld.reason());
    };
  }

  static Confirmation confirmation(ConfirmationDocument document) {
    return switch (document.said()) {
      case AWAITED -> new Confirmation.Awaited(document.from());
      case CONFIRMED -> new Confirmation.Confirmed(document.from(), document.on());
      case OBJECTED -> new Confirmation.Objected(document.from(), document.on(), document.reason());
      case UPHELD -> new Confirmation.Upheld(document.from(), document.on(), document.reason());
    };
  }
}
