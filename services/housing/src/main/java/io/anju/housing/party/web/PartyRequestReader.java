package io.anju.housing.party.web;

import io.anju.codes.CreditCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import io.anju.codes.PhoneNumber;
import io.anju.housing.party.Identity;
import io.anju.housing.party.Individual;
import io.anju.housing.party.Party;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.web.RequestReader;
import java.util.List;
import java.util.Optional;

/** Reads people and organisations named by id, by credit code, or by document and name. */
public final class PartyRequestReader {

  private final PersonIds ids;

  public PartyRequestReader(PersonIds ids) {
    this.ids = ids;
  }

  /** A party, and the person where it is one. */
  public record NamedParty(Party party, Optional<Individual> individual) {}

  /**
   * Exactly one of {@code personId}, {@code uscc} and {@code document} with {@code name}; empty and
   * rejected otherwise.
   */
  public Optional<NamedParty> party(RequestReader request) {
    var uscc = request.optionalCode("uscc", CreditCode::check);
    boolean organisation = request.has("uscc");
    boolean person = request.has("personId") || request.has("document");
    if (organisation == person) {
      request.reject(organisation ? "uscc" : "personId", "person-or-organisation");
      request.optionalCode("personId", PersonId::check);
      return Optional.empty();
    }
    if (organisation) {
      return uscc.map(code -> new NamedParty(new Party.Organisation(code), Optional.empty()));
    }
    return individual(request)
        .map(one -> new NamedParty(new Party.Person(one.id()), Optional.of(one)));
  }

  /**
   * {@code personId}, or {@code document} with {@code name} and optionally {@code phone}; empty and
   * rejected where neither can be read.
   */
  public Optional<Individual> individual(RequestReader request) {
    if (request.has("personId") == request.has("document")) {
      request.reject("personId", "id-or-document");
      return Optional.empty();
    }
    if (request.has("personId")) {
      return request.optionalCode("personId", PersonId::check).map(Individual::ofId);
    }
    var document = document(request.object("document"));
    var name = Optional.ofNullable(request.code("name", PersonName::check));
    var phone = request.optionalCode("phone", PhoneNumber::check);
    return document.flatMap(number ->
        name.map(known ->
            new Individual(ids.of(number), Optional.of(new Identity(number, known, phone)))));
  }

  /** The items of a list, each a personId or an object for {@link #individual}. */
  public List<Individual> individuals(RequestReader request, String field, int min, int max) {
    return request.codesOrObjects(
        field, min, max, PersonId::check, Individual::ofId, one -> individual(one).orElse(null));
  }

  /** {@code type} and {@code number}; empty and rejected where they are not a document. */
  public static Optional<DocumentNumber> document(RequestReader request) {
    var type = request.optionalChoice("type", DocumentType.class);
    if (type.isEmpty()) {
      request.choice("type", DocumentType.class);
      request.text("number");
      return Optional.empty();
    }
    return Optional.ofNullable(
        request.code("number", text -> DocumentNumber.check(type.get(), text)));
  }
}
