package io.anju.residence.permit.web;

import io.anju.codes.DocumentNumber;
import io.anju.codes.DocumentType;
import io.anju.codes.PersonId;
import io.anju.codes.PersonName;
import io.anju.contract.EvidenceKind;
import io.anju.contract.PermitGround;
import io.anju.platform.web.Form;
import io.anju.residence.permit.ApplyFor;
import io.anju.residence.permit.Guardian;
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
    List<Supplier<Proof>> papers = form.objects("evidence", 0, MOST_PAPERS).stream().map(ApplicationForm::paper).toList();
    var applicant = form.optionalObject("applicant").map(ApplicationForm::guardian);
    form.complete();
    return new ApplyFor(person, ground, papers.stream().map(Supplier::get).toList(), applicant.map(Supplier::get));
  }

  private static Supplier<Proof> paper(Form form) {
    var kind = form.choice("kind", EvidenceKind.class);
    String reference = form.text("reference");
    return () -> new Proof.Presented(kind, reference);
  }

  private static Supplier<Guardian> guardian(Form form) {
    var relation = form.choice("relation", Guardian.Relation.class);
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
