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

/** Reads who is named by id, by credit code, or by document and name. */
public final class PartyRequestReader {

  private final PersonIds ids;

  public PartyRequestReader(PersonIds ids) {
    this.ids = ids;
  }

  /** A party, and where it was named by document, what the document says. */
  public record NamedParty(Party party, Optional<Individual> individual) {}

  /**
   * Exactly one of {@code personId}, {@code uscc} and {@code document} with {@code name}; null
   * where it is not.
   */
  public NamedParty party(RequestReader request) {
    var uscc = request.optionalCode("uscc", CreditCode::check);
    boolean organisation = request.has("uscc");
    boolean person = request.has("personId") || request.has("document");
    if (organisation == person) {
      request.reject(organisation ? "uscc" : "personId", "person-or-organisation");
      request.optionalCode("personId", PersonId::check);
      return null;
    }
    if (organisation) {
      return uscc.map(code -> new NamedParty(new Party.Organisation(code), Optional.empty()))
          .orElse(null);
    }
    var individual = individual(request);
    return individual == null
        ? null
        : new NamedParty(new Party.Person(individual.id()), Optional.of(individual));
  }

  /**
   * {@code personId}, or {@code document} and {@code name} and perhaps {@code phone}; null where
   * neither can be read.
   */
  public Individual individual(RequestReader request) {
    if (request.has("personId") == request.has("document")) {
      request.reject("personId", "id-or-document");
      return null;
    }
    if (request.has("personId")) {
      return request.optionalCode("personId", PersonId::check).map(Individual::ofId).orElse(null);
    }
    var document = document(request.object("document"));
    var name = request.code("name", PersonName::check);
    var phone = request.optionalCode("phone", PhoneNumber::check);
    return document == null || name == null
        ? null
        : new Individual(ids.of(document), Optional.of(new Identity(document, name, phone)));
  }

  /** The items of a list, each a personId or an object for {@link #individual}. */
  public List<Individual> individuals(RequestReader request, String field, int min, int max) {
    return request.codesOrObjects(
        field, min, max, PersonId::check, Individual::ofId, this::individual);
  }

  public static DocumentNumber document(RequestReader request) {
    var type = request.choice("type", DocumentType.class);
    if (type == null) {
      request.text("number");
      return null;
    }
    return request.code("number", text -> DocumentNumber.check(type, text));
  }
}
