package io.anju.residence.permit.mongo;

import io.anju.residence.permit.Ended;
import io.anju.residence.permit.Fading;
import io.anju.residence.permit.Watch;
import io.anju.residence.rules.Lapse;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** @param seen and {@code fading}, {@code lookAgain}: null where the watch has none */
public record WatchDocument(LocalDate seen, FadingDocument fading, LocalDate lookAgain, int turn) {

  public record FadingDocument(LocalDate sleepsOn, LocalDate learnedOn, List<EndedDocument> because) {}

  public record EndedDocument(Lapse kind, LocalDate since, String reference) {}

  static WatchDocument from(Watch watch) {
    return new WatchDocument(watch.seen().orElse(null), watch.fading().map(WatchDocument::from).orElse(null),
        watch.lookAgain().orElse(null), watch.turn());
  }

  private static FadingDocument from(Fading fading) {
    return new FadingDocument(fading.sleepsOn(), fading.learnedOn(),
        fading.because().stream().map(ended -> new EndedDocument(ended.kind(), ended.since(), ended.reference())).toList());
  }

  /** A permit of the time before permits were watched was never looked at. */
  static Watch toDomain(WatchDocument document) {
    return document == null ? Watch.UNSEEN : new Watch(Optional.ofNullable(document.seen()),
        Optional.ofNullable(document.fading()).map(WatchDocument::toDomain), Optional.ofNullable(document.lookAgain()), document.turn());
  }

  private static Fading toDomain(FadingDocument document) {
    return new Fading(document.sleepsOn(), document.learnedOn(),
        document.because().stream().map(ended -> new Ended(ended.kind(), ended.since(), ended.reference())).toList());
  }
}
