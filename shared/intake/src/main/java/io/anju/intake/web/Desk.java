package io.anju.intake.web;

import io.anju.intake.file.RejectsCsv;
import io.anju.intake.job.Job;
import io.anju.intake.job.Jobs;
import io.anju.intake.job.Offers;
import io.anju.intake.job.Range;
import io.anju.intake.job.SentFiles;
import io.anju.intake.job.Uploads;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.web.Languages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Where files come in and rejects go out. A service's controller stands before it, with the service's own path and roles: files
 * are about people, so who may send them is for the service to say.
 */
public final class Desk {

  /** The media type of workbooks. */
  public static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Jobs jobs;
  private final Uploads uploads;
  private final SentFiles files;
  private final Offers offers;
  private final ErrorTexts texts;

  public Desk(Jobs jobs, Uploads uploads, SentFiles files, Offers offers, ErrorTexts texts) {
    this.jobs = jobs;
    this.uploads = uploads;
    this.files = files;
    this.offers = offers;
    this.texts = texts;
  }

  /**
   * A new job, with the whole file, or with its first part where there is a {@code Content-Range}: 202.
   *
   * @param path of the jobs, such as {@code /api/sync-jobs}
   * @param kind a name of {@link Offers}, as the client wrote it; may be null, and so may the mode: then {@code delta}
   */
  public ResponseEntity<JobView> open(String path, String kind, String mode, boolean confirmed, HttpHeaders headers, InputStream content)
      throws IOException {
    var request = OrderRequest.read(offers, kind, mode, confirmed, headers);
    var job = jobs.open(request.order(), request.range().map(Range::total));
    var received = request.range().isPresent() ? uploads.part(job, request.range().get(), content) : uploads.whole(job, content);
    return accepted(path, received, headers);
  }

  /** Goes on with a broken upload: the bytes that {@code Content-Range} names. */
  public ResponseEntity<JobView> goOn(String path, String job, HttpHeaders headers, InputStream content) throws IOException {
    var range = OrderRequest.range(headers);
    return accepted(path, uploads.part(jobs.receiving(job), range, content), headers);
  }

  public JobView get(String job, HttpHeaders headers) {
    return view(jobs.require(job), headers);
  }

  public JobView cancel(String job, HttpHeaders headers) {
    return view(jobs.cancel(job), headers);
  }

  public JobView confirm(String job, HttpHeaders headers) {
    return view(jobs.confirm(job), headers);
  }

  /** Tells the sender what the sender wrote, and nothing of anybody that the file did not. */
  public void rejects(String id, HttpHeaders headers, HttpServletResponse response) throws IOException {
    var job = jobs.own(id);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejects-" + job.id() + ".csv\"");
    RejectsCsv.write(response.getOutputStream(), job, files, texts, language(headers));
  }

  private ResponseEntity<JobView> accepted(String path, Job job, HttpHeaders headers) {
    return ResponseEntity.accepted().header(HttpHeaders.LOCATION, path + "/" + job.id()).body(view(job, headers));
  }

  private JobView view(Job job, HttpHeaders headers) {
    return JobView.of(job, uploads.length(job), files.bytesPrepared(job), files.bytesRead(job), texts, language(headers));
  }

  private static Locale language(HttpHeaders headers) {
    return Languages.of(headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
