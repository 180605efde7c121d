import { testRoom } from "./room-tests.ts";

// As WCAG 1.4.12 wants it to be possible.
testRoom(
  "wide spacing",
  `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
   p { margin-bottom: 2em !important }`,
);
testRoom("letters twice as large", "html { font-size: 187.5% !important }");
