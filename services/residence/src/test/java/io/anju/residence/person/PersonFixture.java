package io.anju.residence.person;

import io.anju.codes.CreditCode;
import io.anju.codes.DivisionCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import io.anju.codes.validation.CheckCharacters;
import io.anju.contract.NotificationFact;
import io.anju.platform.access.Caller;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.access.Role;
import io.anju.platform.access.Scope;
import io.anju.platform.fixture.InMemoryAggregates;
import io.anju.residence.StationFixture;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** Persons held in memory, callers, and the notifications that changes publish. */
public final class PersonFixture {

  public static final DivisionCode COMMUNITY = new DivisionCode(StationFixture.COMMUNITY);
  public static final LocalDate BORN = LocalDate.of(1990, 5, 1);

  public final InMemoryAggregates<Person> stored = InMemoryAggregates.of(PersonFixture::scope);
  public final Persons persons = new Persons(stored, PersonFixture::idOf);

  private static final AtomicInteger DOCUMENTS = new AtomicInteger();

  private static Scope scope(Person person) {
    var ids = person.ids().stream().map(PersonId::value).toList();
    return new Scope(
        Set.copyOf(person.divisions()),
        Set.copyOf(ids),
        Set.of(),
        person.supersededBy().isPresent());
  }

  /** A made-up id that follows from the number. */
  public static PersonId idOf(DocumentNumber document) {
    var id = new StringBuilder();
    document.number().chars().forEach(c -> id.append((char) (c == 'X' ? 'x' : c - '0' + 'a')));
    return new PersonId(id.append("a".repeat(26 - id.length())).toString());
  }

  public static DocumentNumber document() {
    int number = DOCUMENTS.incrementAndGet();
    String body =
        "4499"
            + String.format("%02d", 98 - number / 1_000)
            + BORN.toString().replace("-", "")
            + String.format("%03d", number % 1_000);
    return new DocumentNumber(DocumentType.RESIDENT_ID, body + CheckCharacters.ofResidentId(body));
  }

  public static PresentedIdentity presented(DocumentNumber document, String name) {
    return new PresentedIdentity(
        document,
        new PersonName(name),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  /** A person with a document, who lives nowhere and is not stored. */
  public static Person withDocument(DocumentNumber document) {
    return Person.newlyRegistered(
        new PersonId("p".repeat(26)), Identity.of(presented(document, "王小明")), List.of());
  }

  /** A person registered by the officer of the community. */
  public PersonId registered() {
    return asOfficer(() -> persons.register(presented(document(), "王小明"))).person().state().id();
  }

  public Person find(PersonId id) {
    return CurrentCaller.asSystem(() -> persons.require(id)).state();
  }

  /** The kinds of notifications published so far, each with its recipient, oldest first. */
  public List<String> notifications() {
    return stored.alongside().stream()
        .map(NotificationFact.class::cast)
        .map(PersonFixture::describe)
        .toList();
  }

  /** A kind and its recipient. */
  public static String describe(NotificationFact fact) {
    var to = fact.recipient();
    return fact.kind()
        + " "
        + (to.personId() != null
            ? to.personId()
            : to.uscc() != null ? to.uscc() : to.authority() + ":" + to.division());
  }

  public static <T> T asOfficer(Supplier<T> work) {
    return as(Role.POLICE_OFFICER, Optional.empty(), Optional.empty(), work);
  }

  /** An officer of another division. */
  public static <T> T asOfficerOf(String division, Supplier<T> work) {
    return asCaller(
        new Caller(
            "elsewhere",
            Set.of(Role.POLICE_OFFICER),
            Optional.of(new DivisionCode(division)),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        work);
  }

  /** Another officer of the same station. */
  public static <T> T asColleague(Supplier<T> work) {
    return asOfficial(Role.POLICE_OFFICER, "colleague", work);
  }

  private static <T> T asCaller(Caller caller, Supplier<T> work) {
    return CurrentCaller.call(caller, work::get);
  }

  /** An official of the same station. */
  public static <T> T asOfficial(Role role, String name, Supplier<T> work) {
    return asCaller(
        new Caller(
            name,
            Set.of(role),
            Optional.of(COMMUNITY),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty()),
        work);
  }

  public static <T> T asOfficial(Role role, Supplier<T> work) {
    return as(role, Optional.empty(), Optional.empty(), work);
  }

  public static <T> T asPerson(Role role, PersonId person, Supplier<T> work) {
    return as(role, Optional.of(person), Optional.empty(), work);
  }

  public static <T> T asEnterprise(Role role, CreditCode uscc, Supplier<T> work) {
    return as(role, Optional.empty(), Optional.of(uscc), work);
  }

  private static <T> T as(
      Role role, Optional<PersonId> person, Optional<CreditCode> uscc, Supplier<T> work) {
    var division = role.official() ? Optional.of(COMMUNITY) : Optional.<DivisionCode>empty();
    return asCaller(
        new Caller(
            "made-up", Set.of(role), division, person, uscc, Optional.empty(), Optional.empty()),
        work);
  }
}
