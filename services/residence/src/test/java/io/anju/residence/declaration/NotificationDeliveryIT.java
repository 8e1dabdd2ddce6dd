package io.anju.residence.declaration;

import static io.anju.platform.fixture.Eventually.eventually;
import static io.anju.residence.declaration.DeclarationFixture.moveIn;
import static io.anju.residence.person.PersonFixture.asOfficer;
import static io.anju.residence.person.PersonFixture.document;
import static io.anju.residence.person.PersonFixture.presented;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import io.anju.codes.DwellingCode;
import io.anju.codes.PersonId;
import io.anju.contract.residence.Declarant;
import io.anju.platform.access.CurrentCaller;
import io.anju.platform.aggregate.ExpectedVersion;
import io.anju.platform.command.Ids;
import io.anju.platform.facts.FactCodec;
import io.anju.platform.keys.PersonIds;
import io.anju.platform.keys.PersonalFields;
import io.anju.platform.store.AggregateStore;
import io.anju.platform.store.MongoLeases;
import io.anju.platform.store.Relay;
import io.anju.platform.store.Sweep;
import io.anju.residence.OtherServicesFixture;
import io.anju.residence.StationFixture;
import io.anju.residence.WithResidenceService;
import io.anju.residence.dwelling.Dwellings;
import io.anju.residence.evidence.EvidenceRepository;
import io.anju.residence.notification.Authority;
import io.anju.residence.notification.Inbox;
import io.anju.residence.notification.Notification;
import io.anju.residence.notification.NotificationKind;
import io.anju.residence.notification.NotificationRepository;
import io.anju.residence.person.PersonFixture;
import io.anju.residence.person.Persons;
import io.anju.residence.person.mongo.PersonMapping;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.bson.BsonDocument;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.kafka.core.ProducerFactory;

/**
 * A process ends right after each of its writes: its relay never runs, and the sweep of the running
 * service publishes. {@code -Danju.kill.rounds=1000} runs more rounds than the default.
 */
@WithResidenceService
class NotificationDeliveryIT {

  private static final int ROUNDS = Integer.getInteger("anju.kill.rounds", 20);

  private final OtherServicesFixture otherServices;
  private final EvidenceRepository evidence;
  private final Dwellings dwellings;
  private final NotificationRepository notifications;
  private final MongoCollection<BsonDocument> stored;
  private final Persons endedPersons;
  private final Declarations endedDeclarations;
  private final Departures endedDepartures;

  /** A landlord and a tenant at a dwelling with a filed tenancy. */
  private record LetDwelling(DwellingCode dwelling, PersonId landlord, PersonId tenant) {}

  @Autowired
  NotificationDeliveryIT(
      OtherServicesFixture otherServices,
      EvidenceRepository evidence,
      Dwellings dwellings,
      NotificationRepository notifications,
      MongoDatabase database,
      FactCodec codec,
      ProducerFactory<String, byte[]> producers,
      PersonalFields fields,
      PersonIds personIds,
      DeclarantPolicy policy,
      DeclarationDeadlines deadlines,
      DeclarationNotifications declarationNotifications,
      Ids ids,
      Clock clock) {
    this.otherServices = otherServices;
    this.evidence = evidence;
    this.dwellings = dwellings;
    this.notifications = notifications;
    this.stored = database.getCollection("persons", BsonDocument.class);
    var neverStarted =
        new Relay(
            producers,
            codec,
            new SimpleMeterRegistry(),
            new Sweep(new MongoLeases(database, clock), clock),
            clock);
    var store = new AggregateStore(database, codec, neverStarted, clock);
    this.endedPersons =
        new Persons(store.aggregates(new PersonMapping(fields, clock)), personIds::of);
    this.endedDeclarations =
        new Declarations(
            endedPersons, dwellings, policy, deadlines, declarationNotifications, ids, clock);
    this.endedDepartures =
        new Departures(endedPersons, policy, deadlines, declarationNotifications, clock);
  }

  private DwellingCode dwelling() {
    var code = new DwellingCode(otherServices.dwelling(StationFixture.COMMUNITY).id());
    assertThat(eventually(() -> dwellings.find(code), Optional::isPresent)).isPresent();
    return code;
  }

  private LetDwelling letDwelling(DwellingCode dwelling) {
    var let = new LetDwelling(dwelling, registered(), registered());
    otherServices.tenancy(
        dwelling.value(), StationFixture.COMMUNITY, let.landlord().value(), let.tenant().value());
    return let;
  }

  private PersonId registered() {
    return asOfficer(() -> endedPersons.register(presented(document(), "王小明")))
        .person()
        .state()
        .id();
  }

  private List<LetDwelling> letDwellings(DwellingCode dwelling) {
    var lets = new ArrayList<LetDwelling>();
    for (int round = 0; round < ROUNDS; round++) {
      lets.add(letDwelling(dwelling));
    }
    for (var let : lets) {
      assertThat(eventually(() -> evidence.of(let.tenant()).tenancies(), known -> !known.isEmpty()))
          .isNotEmpty();
    }
    return lets;
  }

  private DeclarationResult declared(LetDwelling let, DwellingCode dwelling, LocalDate since) {
    return asOfficer(
        () -> endedDeclarations.declare(moveIn(let.tenant(), dwelling, since, Declarant.SELF)));
  }

  private List<NotificationKind> kinds(Inbox inbox, PersonId about) {
    return CurrentCaller.asSystem(() ->
        notifications.byInbox().list(List.of(inbox), Optional.empty(), 10 * ROUNDS + 100).stream()
            .map(found -> found.state())
            .filter(found -> found.subject().person().filter(about::equals).isPresent())
            .map(Notification::kind)
            .sorted()
            .toList());
  }

  private static Inbox inbox(PersonId person) {
    return new Inbox("person:" + person.value());
  }

  private void awaitPublished(List<LetDwelling> lets) {
    var ids = lets.stream().map(let -> let.tenant().value()).toList();
    assertThat(
            eventually(
                () ->
                    stored.countDocuments(
                        Filters.and(Filters.in("_id", ids), Filters.exists("pending"))),
                left -> left == 0))
        .isZero();
  }

  @Test
  void declarations_of_a_process_that_ended_notify_each_landlord_exactly_once() {
    var home = dwelling();
    var elsewhere = dwelling();
    var lets = letDwellings(home);
    var today = StationFixture.today();
    for (var let : lets) {
      declared(let, home, today.minusDays(40));
      declared(let, elsewhere, today);
    }
    var unpublished = lets.stream().map(let -> storedDocument(let.tenant())).toList();
    awaitPublished(lets);
    for (var let : lets) {
      assertThat(
              eventually(() -> kinds(inbox(let.landlord()), let.tenant()), one -> !one.isEmpty()))
          .containsExactly(NotificationKind.DEPARTURE_DECLARED);
    }
    // The process ended between publishing and noting it: everything is published again.
    unpublished.forEach(
        document -> stored.replaceOne(Filters.eq("_id", document.get("_id")), document));
    awaitPublished(lets);
    var last = letDwelling(home);
    assertThat(eventually(() -> evidence.of(last.tenant()).tenancies(), known -> !known.isEmpty()))
        .isNotEmpty();
    declared(last, home, today.minusDays(40));
    declared(last, elsewhere, today);
    assertThat(
            eventually(() -> kinds(inbox(last.landlord()), last.tenant()), one -> !one.isEmpty()))
        .isNotEmpty();
    for (var let : lets) {
      assertThat(kinds(inbox(let.landlord()), let.tenant()))
          .containsExactly(NotificationKind.DEPARTURE_DECLARED);
    }
  }

  private BsonDocument storedDocument(PersonId person) {
    var found = stored.find(Filters.eq("_id", person.value())).first();
    assertThat(found).isNotNull();
    return found;
  }

  @Test
  void departures_objections_and_decisions_of_a_process_that_ended_are_each_notified_once() {
    var home = dwelling();
    var lets = letDwellings(home);
    var today = StationFixture.today();
    for (var let : lets) {
      var residence = declared(let, home, today.minusDays(40)).residence().id();
      asOfficer(() ->
          endedDepartures.depart(
              new MoveOut(let.tenant(), residence, today, Declarant.SELF), ExpectedVersion.ANY));
      asOfficer(() ->
          endedDepartures.object(
              let.tenant(), residence, Declarant.LANDLORD, "not so", ExpectedVersion.ANY));
      asOfficer(() ->
          endedDepartures.decide(let.tenant(), residence, true, "visited", ExpectedVersion.ANY));
    }
    awaitPublished(lets);
    var office = Inbox.of(Authority.POLICE, PersonFixture.COMMUNITY);
    for (var let : lets) {
      assertThat(
              eventually(
                  () -> kinds(inbox(let.landlord()), let.tenant()), some -> some.size() >= 2))
          .containsExactly(
              NotificationKind.DEPARTURE_DECLARED, NotificationKind.DEPARTURE_CONFIRMED);
      assertThat(eventually(() -> kinds(inbox(let.tenant()), let.tenant()), s -> !s.isEmpty()))
          .containsExactly(NotificationKind.DEPARTURE_CONFIRMED);
      assertThat(eventually(() -> kinds(office, let.tenant()), some -> !some.isEmpty()))
          .containsExactly(NotificationKind.DEPARTURE_OBJECTED);
    }
  }
}
