package io.anju.residence.permit.application;

import java.time.LocalDate;
import java.util.List;
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
 */
public record Dossier(
    Optional<LocalDate> refuseBy, List<Enquiry> enquiries, List<Supplement> supplements) {

  public static final Dossier EMPTY = new Dossier(Optional.empty(), List.of(), List.of());

  public Dossier {
    enquiries = List.copyOf(enquiries);
    supplements = List.copyOf(supplements);
  }

  public Dossier withSupplements(List<Supplement> more) {
    return new Dossier(
        refuseBy, enquiries, Stream.concat(supplements.stream(), more.stream()).toList());
  }

  public Dossier withEnquiry(Enquiry enquiry) {
    return new Dossier(
        refuseBy, Stream.concat(enquiries.stream(), Stream.of(enquiry)).toList(), supplements);
  }

  /**
   * @param index of the enquiry, from 0
   */
  public Dossier withReply(int index, Enquiry answered) {
    return new Dossier(
        refuseBy,
        IntStream.range(0, enquiries.size())
            .mapToObj(i -> i == index ? answered : enquiries.get(i))
            .toList(),
        supplements);
  }
}
