package io.anju.residence.permit.web;

import io.anju.codes.CreditCode;
import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import io.anju.contract.EvidenceKind;
import io.anju.contract.PermitGround;
import io.anju.platform.web.Form;
import io.anju.residence.permit.Applicant;
import io.anju.residence.permit.ApplyFor;
import io.anju.residence.permit.Guardian;
import io.anju.residence.rules.ProcedureRules.Representative;
import io.anju.residence.rules.Proof;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Reads an application. */
final class ApplicationForm {

  private static final int MOST_PAPERS = 50;

  private ApplicationForm() {}

  static ApplyFor read(Form form) {
    var person = form.code("personId", PersonId::check);
    var ground = form.choice("ground", PermitGround.class);
    List<Supplier<Proof.Presented>> papers = form.objects("evidence", 0, MOST_PAPERS).stream().map(ApplicationForm::paper).toList();
    var applicant = form.optionalObject("applicant").map(ApplicationForm::applicant);
    form.complete();
    return new ApplyFor(person, ground, papers.stream().<Proof>map(Supplier::get).toList(), applicant.map(Supplier::get));
  }

  static Supplier<Proof.Presented> paper(Form form) {
    var kind = form.choice("kind", EvidenceKind.class);
    String reference = form.text("reference");
    return () -> new Proof.Presented(kind, reference);
  }

  /** {@code {relation, document, name}} for a guardian or near relative, {@code {relation, uscc}} for an employer or a school. */
  private static Supplier<Applicant> applicant(Form form) {
    var as = form.choice("relation", Representative.class);
    return switch (as) {
      case EMPLOYER -> organisation(form, Applicant.Organisation.Kind.EMPLOYER);
      case SCHOOL -> organisation(form, Applicant.Organisation.Kind.SCHOOL);
      case NEAR_RELATIVE -> relative(form, Guardian.Relation.NEAR_RELATIVE);
      case GUARDIAN -> relative(form, Guardian.Relation.GUARDIAN);
      case null -> relative(form, null);
    };
  }

  private static Supplier<Applicant> organisation(Form form, Applicant.Organisation.Kind kind) {
    var uscc = form.code("uscc", CreditCode::check);
    return () -> new Applicant.Organisation(kind, uscc);
  }

  private static Supplier<Applicant> relative(Form form, Guardian.Relation relation) {
    var document = form.object("document");
    var type = document.choice("type", DocumentType.class);
    var number = type == null ? Optional.<DocumentNumber>empty()
        : Optional.ofNullable(document.code("number", text -> DocumentNumber.check(type, text)));
    if (type == null) {
      document.text("number");
    }
    var name = form.code("name", PersonName::check);
    return () -> new Guardian(relation, number.orElseThrow(), name);
  }
}
