package io.anju.residence.person.mongo;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.PersonId;
import io.anju.contract.Encrypted;
import io.anju.platform.keys.PersonalFields;
import io.anju.residence.person.Supersession;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The supersession of a record, as stored.
 *
 * @param documentType null for a merged record, as is {@code document}
 */
public record SupersessionDocument(
    String to,
    @Nullable DocumentType documentType,
    @Nullable Encrypted document,
    IdentityChangeDocument act) {

  private static final String DOCUMENT = "document";

  static SupersessionDocument from(Supersession supersession, PersonalFields fields) {
    var act = IdentityChangeDocument.from(supersession.change(), fields);
    return switch (supersession) {
      case Supersession.Corrected(var to, var document, var _) ->
          new SupersessionDocument(
              to.value(), document.type(), fields.encrypt(DOCUMENT, document.number()), act);
      case Supersession.Merged(var to, var _) ->
          new SupersessionDocument(to.value(), null, null, act);
    };
  }

  Supersession toDomain(PersonalFields fields) {
    return documentType == null
        ? new Supersession.Merged(new PersonId(to), act.toDomain(fields))
        : new Supersession.Corrected(
            new PersonId(to),
            new DocumentNumber(
                documentType,
                fields.decrypt(
                    DOCUMENT, Objects.requireNonNull(document, "a type without a number"))),
            act.toDomain(fields));
  }
}
