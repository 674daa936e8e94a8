export const id = 5738;

export const ids = [ 5738 ];

export const modules = {
 95738: (__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   judgePolicies: () => judgePolicies
  });
  let loading;
  function loadActionList() {
   loading ??= (async () => {
    const [{ActionList}, {ACTION_DATA}] = await Promise.all([ __webpack_require__.e(3907).then(__webpack_require__.bind(__webpack_require__, 33907)), __webpack_require__.e(7907).then(__webpack_require__.bind(__webpack_require__, 37907)) ]);
    return new ActionList(ACTION_DATA);
   })();
   return loading;
  }
  async function judgePolicies(documents, options = {}) {
   const [{judgeDocuments}, list] = await Promise.all([ __webpack_require__.e(8976).then(__webpack_require__.bind(__webpack_require__, 28976)), loadActionList() ]);
   return judgeDocuments(documents, list, options);
  }
 }
};
