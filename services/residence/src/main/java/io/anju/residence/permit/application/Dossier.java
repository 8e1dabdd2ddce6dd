package io.anju.residence.permit.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What is added to an application after it was accepted.
 *
 * @param refuseBy the last day for giving the reasons of a refusal (Shenzhen art. 20: 7 working
 *     days); empty where none is set
 * @param enquiries put to departments, oldest first
 * @param supplements papers brought later
 * @param extension of the time for the decision; empty where it was not extended
 * @param overdueNoted deadlines that passed, of which the authority was notified
 */
public record Dossier(
    Optional<LocalDate> refuseBy,
    List<Enquiry> enquiries,
    List<Supplement> supplements,
    Optional<Extension> extension,
    List<OpenDeadline> overdueNoted) {

  public static final Dossier EMPTY = new Dossier(Optional.empty(), List.of(), List.of());

  public Dossier {
    Objects.requireNonNull(extension, "extension");
    enquiries = List.copyOf(enquiries);
    supplements = List.copyOf(supplements);
    overdueNoted = List.copyOf(overdueNoted);
  }

  /** Without an extension, and with nothing overdue. */
  public Dossier(
      Optional<LocalDate> refuseBy, List<Enquiry> enquiries, List<Supplement> supplements) {
    this(refuseBy, enquiries, supplements, Optional.empty(), List.of());
  }

  public Dossier withSupplements(List<Supplement> more) {
    return new Dossier(
        refuseBy,
        enquiries,
        Stream.concat(supplements.stream(), more.stream()).toList(),
        extension,
        overdueNoted);
  }

  public Dossier withEnquiry(Enquiry enquiry) {
    return withEnquiries(Stream.concat(enquiries.stream(), Stream.of(enquiry)).toList());
  }

  /**
   * @param index of the enquiry, from 0
   */
  public Dossier withReply(int index, Enquiry answered) {
    return withEnquiries(
        IntStream.range(0, enquiries.size())
            .mapToObj(i -> i == index ? answered : enquiries.get(i))
            .toList());
  }

  public Dossier withExtension(Extension granted) {
    return new Dossier(refuseBy, enquiries, supplements, Optional.of(granted), overdueNoted);
  }

  public Dossier withOverdueNoted(List<OpenDeadline> more) {
    return new Dossier(
        refuseBy,
        enquiries,
        supplements,
        extension,
        Stream.concat(overdueNoted.stream(), more.stream()).toList());
  }

  private Dossier withEnquiries(List<Enquiry> next) {
    return new Dossier(refuseBy, next, supplements, extension, overdueNoted);
  }
}
