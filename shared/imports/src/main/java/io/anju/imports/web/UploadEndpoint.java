package io.anju.imports.web;

import io.anju.imports.ContentRange;
import io.anju.imports.ImportJob;
import io.anju.imports.ImportJobs;
import io.anju.imports.ImportKinds;
import io.anju.imports.RejectReport;
import io.anju.imports.UploadedFiles;
import io.anju.imports.Uploads;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.web.Languages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Receives files and returns rejects. A service's controller delegates to it, with paths and roles
 * of its own.
 */
public final class UploadEndpoint {

  /** The media type of workbooks. */
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final ImportJobs jobs;
  private final Uploads uploads;
  private final UploadedFiles files;
  private final ImportKinds kinds;
  private final RejectReport rejects;
  private final ErrorTexts texts;

  public UploadEndpoint(
      ImportJobs jobs,
      Uploads uploads,
      UploadedFiles files,
      ImportKinds kinds,
      RejectReport rejects,
      ErrorTexts texts) {
    this.jobs = jobs;
    this.uploads = uploads;
    this.files = files;
    this.kinds = kinds;
    this.rejects = rejects;
    this.texts = texts;
  }

  /**
   * Creates a job with the whole file, or with its first part where {@code Content-Range} is given:
   * 202.
   *
   * @param path of the jobs, such as {@code /api/sync-jobs}
   * @param kind a name in {@link ImportKinds}, as the client sent it
   * @param mode as the client sent it; {@code delta} where it is absent
   */
  public ResponseEntity<ImportJobResponse> create(
      String path,
      @Nullable String kind,
      @Nullable String mode,
      boolean confirmed,
      HttpHeaders headers,
      InputStream content)
      throws IOException {
    var upload = UploadRequest.read(kinds, kind, mode, confirmed, headers);
    var job = jobs.create(upload.request(), upload.range().map(ContentRange::total));
    var received =
        upload.range().isPresent()
            ? uploads.receivePart(job, upload.range().get(), content)
            : uploads.receiveWhole(job, content);
    return accepted(path, received, headers);
  }

  /** Resumes an upload with the bytes given by {@code Content-Range}. */
  public ResponseEntity<ImportJobResponse> resume(
      String path, String job, HttpHeaders headers, InputStream content) throws IOException {
    var range = UploadRequest.range(headers);
    return accepted(path, uploads.receivePart(jobs.requireUploading(job), range, content), headers);
  }

  public ImportJobResponse get(String job, HttpHeaders headers) {
    return response(jobs.require(job), headers);
  }

  public ImportJobResponse cancel(String job, HttpHeaders headers) {
    return response(jobs.cancel(job), headers);
  }

  public ImportJobResponse confirm(String job, HttpHeaders headers) {
    return response(jobs.confirm(job), headers);
  }

  /** Returns the rejected rows to their sender, who knows them already. */
  public void rejects(String id, HttpHeaders headers, HttpServletResponse response)
      throws IOException {
    var job = jobs.requireOwn(id);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejects-" + job.id() + ".csv\"");
    rejects.write(response.getOutputStream(), job, language(headers));
  }

  private ResponseEntity<ImportJobResponse> accepted(
      String path, ImportJob job, HttpHeaders headers) {
    return ResponseEntity.accepted()
        .header(HttpHeaders.LOCATION, path + "/" + job.id())
        .body(response(job, headers));
  }

  private ImportJobResponse response(ImportJob job, HttpHeaders headers) {
    return ImportJobResponse.of(
        job,
        uploads.length(job),
        files.bytesPrepared(job),
        files.bytesRead(job),
        texts,
        language(headers));
  }

  private static Locale language(HttpHeaders headers) {
    return Languages.of(headers.getFirst(HttpHeaders.ACCEPT_LANGUAGE));
  }
}
