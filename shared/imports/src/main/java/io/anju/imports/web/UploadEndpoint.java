package io.anju.imports.web;

import io.anju.imports.file.RejectsCsv;
import io.anju.imports.job.ContentRange;
import io.anju.imports.job.ImportJob;
import io.anju.imports.job.ImportJobs;
import io.anju.imports.job.ImportKinds;
import io.anju.imports.job.UploadedFiles;
import io.anju.imports.job.Uploads;
import io.anju.platform.error.ErrorTexts;
import io.anju.platform.web.Languages;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/**
 * Where files come in and rejects go out. A service's controller stands before it, with the
 * service's own path and roles: files are about people, so who may send them is for the service to
 * say.
 */
public final class UploadEndpoint {

  /** The media type of workbooks. */
  public static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final ImportJobs jobs;
  private final Uploads uploads;
  private final UploadedFiles files;
  private final ImportKinds kinds;
  private final ErrorTexts texts;

  public UploadEndpoint(
      ImportJobs jobs, Uploads uploads, UploadedFiles files, ImportKinds kinds, ErrorTexts texts) {
    this.jobs = jobs;
    this.uploads = uploads;
    this.files = files;
    this.kinds = kinds;
    this.texts = texts;
  }

  /**
   * A new job, with the whole file, or with its first part where there is a {@code Content-Range}:
   * 202.
   *
   * @param path of the jobs, such as {@code /api/sync-jobs}
   * @param kind a name of {@link ImportKinds}, as the client wrote it; may be null, and so may the
   *     mode: then {@code delta}
   */
  public ResponseEntity<ImportJobResponse> create(
      String path,
      String kind,
      String mode,
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

  /** Goes on with a broken upload: the bytes that {@code Content-Range} names. */
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

  /** Tells the sender what the sender wrote, and nothing of anybody that the file did not. */
  public void rejects(String id, HttpHeaders headers, HttpServletResponse response)
      throws IOException {
    var job = jobs.requireOwn(id);
    response.setContentType("text/csv;charset=UTF-8");
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejects-" + job.id() + ".csv\"");
    RejectsCsv.write(response.getOutputStream(), job, files, texts, language(headers));
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
