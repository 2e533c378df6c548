package org.chivit.registry.store.folder;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Files that are whole or not there, whatever dies when: content is forced to the disk before its
 * name can be seen, and the name before the writer goes on.
 */
public final class DurableFiles {

  /** Within one JVM file locks do not exclude threads, so the lock file needs this beside it. */
  private static final ReentrantLock WITHOUT_LINKS = new ReentrantLock();

  private static final String TEMPORARY = ".tmp-";

  private DurableFiles() {}

  /** Whether a name is one of the temporary files, which a killed process may leave behind. */
  static boolean isTemporary(String name) {
    return name.startsWith(TEMPORARY);
  }

  /**
   * Writes a file that nobody looks for yet, and forces it to the disk. The name itself is safe
   * only after {@link #forceFolder}.
   *
   * @throws FileAlreadyExistsException if the name is taken
   */
  public static void writeNew(Path file, byte[] content) throws IOException {
    try (FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer rest = ByteBuffer.wrap(content);
      while (rest.hasRemaining()) {
        channel.write(rest);
      }
      channel.force(true);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException e) {
      // A disk that ran full leaves half a file, which nobody will ever name.
      Files.deleteIfExists(file);
      throw e;
    }
  }

  /**
   * Writes a file under a name that must be free, such that other processes see the whole content
   * or no file: a temporary file, forced, gets the name as a second hard link. Where the file
   * system has no links, a lock file and a rename do the same among programs that respect the lock.
   *
   * @return false if the name was taken; nothing was changed then
   */
  public static boolean putIfAbsent(Path target, byte[] content) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Path temporary = folder.resolve(TEMPORARY + UUID.randomUUID());
    writeNew(temporary, content);
    try {
      if (!link(temporary, target)) {
        return false;
      }
    } finally {
      Files.deleteIfExists(temporary);
    }
    forceFolder(folder);
    return true;
  }

  /** Forces the names in a folder to the disk, where the platform can. */
  public static void forceFolder(Path folder) throws IOException {
    FileChannel channel;
    try {
      channel = FileChannel.open(folder, StandardOpenOption.READ);
    } catch (FileSystemException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
      // Windows does not open folders; there the names are in the journal already.
      return;
    }
    try (channel) {
      channel.force(true);
    }
  }

  private static boolean link(Path temporary, Path target) throws IOException {
    try {
      Files.createLink(target, temporary);
      return true;
    } catch (FileAlreadyExistsException e) {
      return false;
    } catch (UnsupportedOperationException e) {
      return renameUnderLock(temporary, target);
    } catch (FileSystemException e) {
      if (hasLinks(temporary)) {
        // Links work here, so others use them, and a rename could overwrite what they put.
        throw e;
      }
      return renameUnderLock(temporary, target);
    }
  }

  private static boolean hasLinks(Path temporary) throws IOException {
    Path probe = temporary.resolveSibling(TEMPORARY + UUID.randomUUID());
    try {
      Files.createLink(probe, temporary);
      return true;
    } catch (FileSystemException e) {
      return false;
    } finally {
      Files.deleteIfExists(probe);
    }
  }

  /** Puts the file by a rename, with a lock that the system releases when its holder dies. */
  static boolean renameUnderLock(Path temporary, Path target) throws IOException {
    WITHOUT_LINKS.lock();
    try (FileChannel channel =
            FileChannel.open(
                target.resolveSibling(".lock"),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      if (!lock.isValid() || Files.exists(target)) {
        return false;
      }
      Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
      return true;
    } finally {
      WITHOUT_LINKS.unlock();
    }
  }
}
