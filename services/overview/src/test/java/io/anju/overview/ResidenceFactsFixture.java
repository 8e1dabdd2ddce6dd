package io.anju.overview;

import static io.anju.overview.FactsFixture.CHANGED_AT;
import static io.anju.overview.FactsFixture.COMMUNITY;
import static io.anju.overview.FactsFixture.SPRING;

import io.anju.codes.DocumentType;
import io.anju.codes.Sex;
import io.anju.contract.Encrypted;
import io.anju.contract.PermitFact;
import io.anju.contract.PersonFact;
import io.anju.contract.residence.Declarant;
import io.anju.contract.residence.PermitGround;
import io.anju.contract.residence.PermitStatus;
import io.anju.contract.residence.ResidenceReason;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Facts about made-up people, as the residence service publishes them. */
public final class ResidenceFactsFixture {

  private ResidenceFactsFixture() {}

  /**
   * @param sealed encrypts a personal field, given its name
   */
  public static PersonFact person(
      String id, long version, Sealing sealed, PersonFact.Residence... residences) {
    return person(id, version, sealed, List.of(), residences);
  }

  public static PersonFact person(
      String id,
      long version,
      Sealing sealed,
      List<String> aliases,
      PersonFact.Residence... residences) {
    return new PersonFact(
        id,
        version,
        DocumentType.RESIDENT_ID,
        sealed.seal("document", "449999199001010019"),
        "449999********0019",
        sealed.seal("name", "欧阳样例"),
        sealed.seal("phone", "13800001234"),
        Sex.MALE,
        LocalDate.of(1990, 1, 1),
        "43",
        List.of(COMMUNITY),
        aliases,
        Arrays.asList(residences),
        null,
        CHANGED_AT,
        List.of());
  }

  /** The same person under another name, number and division. */
  public static PersonFact named(
      PersonFact like,
      String name,
      List<String> formerNames,
      List<String> divisions,
      Sealing sealed) {
    return new PersonFact(
        like.id(),
        like.version(),
        like.documentType(),
        like.document(),
        like.documentMasked(),
        sealed.seal("name", name),
        null,
        like.sex(),
        like.birthDate(),
        like.domicile(),
        divisions,
        like.aliases(),
        like.residences(),
        null,
        like.changedAt(),
        formerNames.stream().map(former -> sealed.seal("name", former)).toList());
  }

  /** A superseded record, which still contains residences. */
  public static PersonFact superseded(PersonFact by, String movedTo) {
    return new PersonFact(
        by.id(),
        by.version() + 1,
        by.documentType(),
        by.document(),
        by.documentMasked(),
        by.name(),
        by.phone(),
        by.sex(),
        by.birthDate(),
        by.domicile(),
        by.divisions(),
        by.aliases(),
        by.residences(),
        movedTo,
        CHANGED_AT,
        by.formerNames());
  }

  /** Encrypts a personal field. */
  public interface Sealing {
    Encrypted seal(String field, String text);

    /** For tests that do not decrypt the field. */
    Sealing UNREADABLE = (field, _) -> new Encrypted("sealed-" + field);
  }

  public static PersonFact.Residence residence(
      String id, String dwelling, LocalDate since, LocalDate until) {
    return new PersonFact.Residence(
        id,
        dwelling,
        COMMUNITY,
        since,
        until,
        ResidenceReason.WORK,
        since,
        false,
        List.of(new PersonFact.Declaration(Declarant.SELF, since)));
  }

  public static PermitFact permit(String id, long version, String person, PermitStatus status) {
    return new PermitFact(
        id,
        version,
        person,
        COMMUNITY,
        status,
        PermitGround.HOUSING,
        SPRING,
        SPRING.plusDays(15),
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        new PermitFact.RuleSetReference("national-2015", "1"),
        List.of(new PermitFact.Change(CHANGED_AT, null, PermitStatus.ACCEPTED, null)),
        CHANGED_AT);
  }
}
