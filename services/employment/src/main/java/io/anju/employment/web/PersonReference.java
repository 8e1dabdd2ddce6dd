package io.anju.employment.web;

import io.anju.codes.DocumentNumber;
import io.anju.codes.PersonId;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.request.OneOf;
import io.swagger.v3.oas.annotations.media.Schema;

/**
 * The person a request is about, identified by document or by personId; the document number is used
 * to derive the personId and is not stored (PIPL art. 6).
 */
@OneOf(several = "either-document-or-person", none = "required", noneAt = "document")
public sealed interface PersonReference {

  PersonId id(PersonIds ids);

  record ById(@Schema(description = "Either this or document") PersonId personId)
      implements PersonReference {

    @Override
    public PersonId id(PersonIds ids) {
      return personId;
    }
  }

  record ByDocument(@Schema(description = "Either this or personId") DocumentNumber document)
      implements PersonReference {

    @Override
    public PersonId id(PersonIds ids) {
      return ids.of(document);
    }
  }
}
