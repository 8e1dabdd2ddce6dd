package io.anju.residence.permit.mongo;

import io.anju.contract.residence.EvidenceKind;
import io.anju.residence.permit.application.Dossier;
import io.anju.residence.permit.application.Enquiry;
import io.anju.residence.permit.application.Extension;
import io.anju.residence.permit.application.OpenDeadline;
import io.anju.residence.permit.application.Supplement;
import io.anju.residence.rules.condition.Proof;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * @param refuseBy null where none is set
 * @param extension null unless the time for the decision was extended
 * @param overdueNoted null in documents stored before deadlines were watched
 */
public record DossierDocument(
    @Nullable LocalDate refuseBy,
    List<EnquiryDocument> enquiries,
    List<SupplementDocument> supplements,
    @Nullable ExtensionDocument extension,
    @Nullable List<OpenDeadlineDocument> overdueNoted) {

  /** {@code answerBy} is null where none is set, {@code reply} until answered. */
  public record EnquiryDocument(
      Enquiry.Department department,
      String condition,
      LocalDate askedOn,
      @Nullable LocalDate answerBy,
      @Nullable ReplyDocument reply) {

    static EnquiryDocument from(Enquiry enquiry) {
      return new EnquiryDocument(
          enquiry.department(),
          enquiry.condition(),
          enquiry.askedOn(),
          enquiry.answerBy().orElse(null),
          enquiry
              .reply()
              .map(reply ->
                  new ReplyDocument(
                      reply.on(), reply.confirmed(), reply.reference(), reply.byDepartment()))
              .orElse(null));
    }

    Enquiry toDomain() {
      return new Enquiry(
          department,
          condition,
          askedOn,
          Optional.ofNullable(answerBy),
          Optional.ofNullable(reply)
              .map(given ->
                  new Enquiry.Reply(
                      given.on(),
                      given.confirmed(),
                      given.reference(),
                      Boolean.TRUE.equals(given.byDepartment()))));
    }
  }

  /** {@code byDepartment} is null in documents stored before departments answered themselves. */
  public record ReplyDocument(
      LocalDate on, boolean confirmed, String reference, @Nullable Boolean byDepartment) {}

  public record ExtensionDocument(LocalDate formerly, LocalDate on, String reason) {}

  public record OpenDeadlineDocument(OpenDeadline.Kind kind, int number, LocalDate by) {}

  public record SupplementDocument(EvidenceKind kind, String reference, LocalDate on) {}

  static DossierDocument from(Dossier dossier) {
    return new DossierDocument(
        dossier.refuseBy().orElse(null),
        dossier.enquiries().stream().map(EnquiryDocument::from).toList(),
        dossier.supplements().stream()
            .map(paper ->
                new SupplementDocument(paper.paper().kind(), paper.paper().reference(), paper.on()))
            .toList(),
        dossier
            .extension()
            .map(one -> new ExtensionDocument(one.formerly(), one.on(), one.reason()))
            .orElse(null),
        dossier.overdueNoted().stream()
            .map(one -> new OpenDeadlineDocument(one.kind(), one.number(), one.by()))
            .toList());
  }

  /**
   * @param document null for an application of the time before dossiers were kept
   */
  static Dossier toDomain(@Nullable DossierDocument document) {
    return document == null
        ? Dossier.EMPTY
        : new Dossier(
            Optional.ofNullable(document.refuseBy()),
            document.enquiries().stream().map(EnquiryDocument::toDomain).toList(),
            document.supplements().stream()
                .map(paper ->
                    new Supplement(
                        new Proof.Presented(paper.kind(), paper.reference()), paper.on()))
                .toList(),
            Optional.ofNullable(document.extension())
                .map(one -> new Extension(one.formerly(), one.on(), one.reason())),
            Optional.ofNullable(document.overdueNoted()).orElse(List.of()).stream()
                .map(one -> new OpenDeadline(one.kind(), one.number(), one.by()))
                .toList());
  }
}
