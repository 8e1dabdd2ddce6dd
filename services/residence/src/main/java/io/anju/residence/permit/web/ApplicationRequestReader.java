package io.anju.residence.permit.web;

import io.anju.codes.CreditCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import io.anju.contract.residence.EvidenceKind;
import io.anju.contract.residence.PermitGround;
import io.anju.platform.web.RequestReader;
import io.anju.residence.permit.application.Applicant;
import io.anju.residence.permit.application.Guardian;
import io.anju.residence.permit.procedure.ApplyForPermit;
import io.anju.residence.rules.ProcedureRules.Representative;
import io.anju.residence.rules.condition.Proof;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Reads an application. */
final class ApplicationRequestReader {

  private static final int MAX_PAPERS = 50;

  private ApplicationRequestReader() {}

  static ApplyForPermit read(RequestReader reader) {
    var person = reader.code("personId", PersonId::check);
    var ground = reader.choice("ground", PermitGround.class);
    List<Supplier<Proof.Presented>> papers =
        reader.objects("evidence", 0, MAX_PAPERS).stream()
            .map(ApplicationRequestReader::paper)
            .toList();
    var applicant = reader.optionalObject("applicant").map(ApplicationRequestReader::applicant);
    reader.complete();
    return new ApplyForPermit(
        person,
        ground,
        papers.stream().<Proof>map(Supplier::get).toList(),
        applicant.map(Supplier::get));
  }

  static Supplier<Proof.Presented> paper(RequestReader reader) {
    var kind = reader.choice("kind", EvidenceKind.class);
    String reference = reader.text("reference");
    return () -> new Proof.Presented(kind, reference);
  }

  /**
   * {@code {relation, document, name}} for a guardian or near relative, {@code {relation, uscc}}
   * for an employer or a school.
   */
  private static Supplier<Applicant> applicant(RequestReader reader) {
    var as = reader.choice("relation", Representative.class);
    return switch (as) {
      case EMPLOYER -> organisation(reader, Applicant.Organisation.Kind.EMPLOYER);
      case SCHOOL -> organisation(reader, Applicant.Organisation.Kind.SCHOOL);
      case NEAR_RELATIVE -> relative(reader, Guardian.Relation.NEAR_RELATIVE);
      case GUARDIAN -> relative(reader, Guardian.Relation.GUARDIAN);
      case null -> relative(reader, null);
    };
  }

  private static Supplier<Applicant> organisation(
      RequestReader reader, Applicant.Organisation.Kind kind) {
    var uscc = reader.code("uscc", CreditCode::check);
    return () -> new Applicant.Organisation(kind, uscc);
  }

  private static Supplier<Applicant> relative(
      RequestReader reader, Guardian.@Nullable Relation relation) {
    var document = reader.object("document");
    var type = document.choice("type", DocumentType.class);
    var number =
        type == null
            ? Optional.<DocumentNumber>empty()
            : Optional.ofNullable(
                document.code("number", text -> DocumentNumber.check(type, text)));
    if (type == null) {
      document.text("number");
    }
    var name = reader.code("name", PersonName::check);
    return () ->
        new Guardian(
            Objects.requireNonNull(relation, "refused by complete()"), number.orElseThrow(), name);
  }
}
