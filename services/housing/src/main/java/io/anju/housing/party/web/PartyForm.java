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
import io.anju.platform.web.Form;
import java.util.List;
import java.util.Optional;

/** Reads who is named by id, by credit code, or by document and name. */
public final class PartyForm {

  private final PersonIds ids;

  public PartyForm(PersonIds ids) {
    this.ids = ids;
  }

  /** A party, and where it was named by document, what the document says. */
  public record Given(Party party, Optional<Individual> individual) {}

  /** Exactly one of {@code personId}, {@code uscc} and {@code document} with {@code name}; null where it is not. */
  public Given party(Form form) {
    var uscc = form.optionalCode("uscc", CreditCode::check);
    boolean organisation = form.gives("uscc");
    boolean person = form.gives("personId") || form.gives("document");
    if (organisation == person) {
      form.reject(organisation ? "uscc" : "personId", "person-or-organisation");
      form.optionalCode("personId", PersonId::check);
      return null;
    }
    if (organisation) {
      return uscc.map(code -> new Given(new Party.Organisation(code), Optional.empty())).orElse(null);
    }
    var individual = individual(form);
    return individual == null ? null : new Given(new Party.Person(individual.id()), Optional.of(individual));
  }

  /** {@code personId}, or {@code document} and {@code name} and perhaps {@code phone}; null where neither can be read. */
  public Individual individual(Form form) {
    if (form.gives("personId") == form.gives("document")) {
      form.reject("personId", "id-or-document");
      return null;
    }
    if (form.gives("personId")) {
      return form.optionalCode("personId", PersonId::check).map(Individual::known).orElse(null);
    }
    var document = document(form.object("document"));
    var name = form.code("name", PersonName::check);
    var phone = form.optionalCode("phone", PhoneNumber::check);
    return document == null || name == null ? null
        : new Individual(ids.of(document), Optional.of(new Identity(document, name, phone)));
  }

  /** The items of a list, each a personId or an object for {@link #individual}. */
  public List<Individual> individuals(Form form, String field, int min, int max) {
    return form.codesOrObjects(field, min, max, PersonId::check, Individual::known, this::individual);
  }

  public static DocumentNumber document(Form form) {
    var type = form.choice("type", DocumentType.class);
    if (type == null) {
      form.text("number");
      return null;
    }
    return form.code("number", text -> DocumentNumber.check(type, text));
  }
}
