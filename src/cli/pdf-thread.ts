import { parentPort, workerData } from 'node:worker_threads';
import { readPdfFile } from '../pdf/read-pdf-file';
import type { FromPdfThread, ToPdfThread } from './pdf-in-thread';

/** The thread that reads a PDF: it can be ended, whatever the file makes pdf.js do. */
const { name, bytes } = workerData as ToPdfThread;
const tell = (message: FromPdfThread) => parentPort?.postMessage(message);
tell({ read: await readPdfFile(name, bytes, () => tell({ read: undefined })) });
